"""Vietnamese."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "không tìm thấy trang", "không tìm thấy", "trang không tìm thấy", "không tìm thấy trang này",
        "không tìm thấy trang yêu cầu", "không tìm thấy trang bạn yêu cầu", "không tìm thấy trang web",
        "trang không tồn tại", "trang này không tồn tại", "trang bạn tìm không tồn tại",
        "trang bạn tìm kiếm không tồn tại", "trang bạn yêu cầu không tồn tại", "đường dẫn không tồn tại",
        "liên kết không tồn tại", "bài viết không tồn tại", "bài viết không tồn tại hoặc đã bị xóa",
        "nội dung không tồn tại", "nội dung không khả dụng", "trang này không khả dụng", "ôi! không tìm thấy trang",
        "rất tiếc, không tìm thấy trang", "xin lỗi, không tìm thấy trang", "rất tiếc, trang bạn tìm không tồn tại",
        "không tìm thấy nội dung", "không tìm thấy bài viết", "không tìm thấy tệp", "không tìm thấy tập tin",
        "không tìm thấy máy chủ", "không tìm thấy tài nguyên", "không tìm thấy đối tượng", "không tìm thấy kết quả",
        "không tìm thấy gì", "không có kết quả", "yêu cầu không hợp lệ", "yêu cầu sai", "yêu cầu xấu",
        "lỗi yêu cầu", "chưa được xác thực", "chưa xác thực", "không được phép", "không được ủy quyền",
        "cần xác thực", "yêu cầu xác thực", "yêu cầu đăng nhập", "bạn cần đăng nhập", "vui lòng đăng nhập",
        "bị cấm", "cấm truy cập", "truy cập bị cấm", "truy cập bị từ chối", "từ chối truy cập", "truy cập bị chặn",
        "truy cập bị hạn chế", "không có quyền truy cập", "bạn không có quyền truy cập",
        "bạn không có quyền truy cập trang này", "phương thức không được phép", "phương thức không được hỗ trợ",
        "không được chấp nhận", "không thể chấp nhận", "yêu cầu xác thực proxy", "hết thời gian yêu cầu",
        "yêu cầu hết thời gian", "hết thời gian chờ", "quá thời gian chờ", "kết nối đã hết thời gian chờ",
        "kết nối quá hạn", "xung đột", "không còn tồn tại", "đã bị xóa", "yêu cầu độ dài",
        "điều kiện tiên quyết thất bại", "yêu cầu quá lớn", "url quá dài", "loại phương tiện không được hỗ trợ",
        "quá nhiều yêu cầu", "bạn đã gửi quá nhiều yêu cầu", "không khả dụng vì lý do pháp lý", "lỗi máy chủ",
        "lỗi máy chủ nội bộ", "lỗi nội bộ máy chủ", "lỗi server", "lỗi hệ thống", "lỗi nội bộ", "lỗi ứng dụng",
        "chưa được triển khai", "chưa được hỗ trợ", "cổng không hợp lệ", "lỗi cổng kết nối",
        "dịch vụ không khả dụng", "dịch vụ không sẵn sàng", "dịch vụ tạm thời không khả dụng", "dịch vụ tạm ngưng",
        "hết thời gian chờ cổng", "cổng hết thời gian chờ", "lỗi", "lỗi rồi", "báo lỗi", "thông báo lỗi",
        "trang lỗi", "có lỗi xảy ra", "đã xảy ra lỗi", "đã có lỗi xảy ra", "xảy ra lỗi", "đã xảy ra sự cố",
        "đã có sự cố xảy ra", "có gì đó không ổn", "có gì đó không đúng", "xin lỗi", "rất tiếc", "rất xin lỗi",
        "thành thật xin lỗi", "ôi không", "ối", "lỗi kết nối cơ sở dữ liệu", "lỗi khi kết nối cơ sở dữ liệu",
        "lỗi khi thiết lập kết nối tới cơ sở dữ liệu", "lỗi nghiêm trọng", "đang bảo trì", "website đang bảo trì",
        "trang web đang bảo trì", "hệ thống đang bảo trì", "bảo trì hệ thống", "bảo trì", "thông báo bảo trì",
        "website đang được nâng cấp", "hệ thống đang nâng cấp", "đang nâng cấp", "đang xây dựng",
        "website đang xây dựng", "trang đang được xây dựng", "sắp ra mắt", "chúng tôi sẽ sớm trở lại",
        "vui lòng chờ", "vui lòng đợi", "xin vui lòng chờ", "chờ một chút", "chờ một lát", "đang tải",
        "đang tải dữ liệu", "đang xử lý", "bạn có phải là người máy không", "bạn có phải là robot không",
        "tôi không phải là người máy", "xác minh bạn là con người", "xác minh bạn không phải là robot",
        "đang xác minh bạn là con người", "đang kiểm tra trình duyệt của bạn", "kiểm tra bảo mật",
        "xác minh bảo mật", "đang thực hiện xác minh bảo mật", "vui lòng bật javascript", "javascript đã bị tắt",
        "vui lòng bật cookie", "cần bật javascript", "không thể truy cập trang web này",
        "không thể truy cập trang này", "không thể kết nối", "không thể kết nối tới máy chủ",
        "không thể kết nối đến máy chủ", "trang này hiện không hoạt động", "trang này không hoạt động",
        "không thể hiển thị trang này", "trang không thể hiển thị", "không có kết nối internet",
        "không có internet", "không có kết nối mạng", "kết nối của bạn không phải là kết nối riêng tư",
        "kết nối không an toàn", "kết nối đã bị đặt lại", "kết nối bị từ chối", "kết nối thất bại", "lỗi kết nối",
        "lỗi mạng", "quá nhiều chuyển hướng", "bạn đã bị chặn", "xin lỗi, bạn đã bị chặn",
        "phiên làm việc đã hết hạn", "phiên đăng nhập đã hết hạn", "liên kết đã hết hạn", "liên kết bị hỏng",
        "chỉ dành cho người đăng ký", "nội dung chỉ dành cho thành viên", "xác nhận bạn không phải là robot",
        "tên miền này đang được bán", "tên miền đã hết hạn", "trang web đang được xây dựng", "trang web bị chặn",
        "nội dung này không khả dụng", "video không khả dụng", "không tìm thấy sản phẩm", "bạn đang ngoại tuyến",
        "chế độ bảo trì", "không khả dụng ở quốc gia của bạn",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "ip của bạn đã bị", "ip của bạn đã", "địa chỉ ip của bạn đã", "trình duyệt của bạn không",
        "trình duyệt của bạn đã", "trình duyệt của bạn trước khi", "lỗi kết nối cơ sở dữ liệu",
        "phiên đăng nhập của bạn", "phiên đăng nhập đã hết hạn", "phiên làm việc của bạn",
        "không có quyền truy cập trang", "đã gửi quá nhiều yêu cầu", "không khả dụng vì lý do pháp lý",
        "hệ thống đang được nâng cấp", "hệ thống đang bận, vui lòng", "đổi tên hoặc tạm thời không",
        "không tìm thấy trên máy chủ này", "không tìm thấy trên máy chủ", "không tồn tại trên máy chủ",
        "không được tìm thấy trên máy chủ", "url được yêu cầu", "url bạn yêu cầu", "url yêu cầu",
        "đường dẫn bạn yêu cầu", "đường dẫn bạn truy cập", "trang bạn yêu cầu", "trang được yêu cầu",
        "trang bạn đang tìm", "trang bạn đang tìm kiếm", "trang bạn tìm kiếm", "trang bạn muốn tìm",
        "trang bạn muốn xem", "trang bạn muốn truy cập", "trang bạn truy cập", "trang bạn đang truy cập",
        "trang bạn đang cố truy cập", "trang bạn vừa truy cập", "trang quý khách", "trang mà bạn yêu cầu",
        "trang mà bạn đang tìm", "nội dung bạn yêu cầu", "nội dung bạn tìm kiếm", "bài viết bạn đang tìm",
        "bài viết bạn yêu cầu", "bài viết này đã bị xóa", "không tìm thấy trang", "không tìm thấy trang này",
        "không thể tìm thấy trang", "không tìm thấy nội dung bạn", "trang này không tồn tại", "trang không tồn tại",
        "trang này không khả dụng", "trang này không còn tồn tại", "tài nguyên được yêu cầu",
        "tài nguyên bạn yêu cầu", "có thể đã bị xóa hoặc", "có thể đã bị di chuyển", "đã bị xóa hoặc không tồn tại",
        "đã bị xóa hoặc di chuyển", "đã bị xóa hoặc đổi", "bị xóa, đổi tên", "bị di chuyển hoặc xóa",
        "tạm thời không truy cập được", "không có gì được tìm thấy", "máy chủ không thể hiểu", "máy chủ không hiểu",
        "máy chủ không thể xử lý", "máy chủ không thể hoàn thành", "máy chủ đã gặp lỗi", "máy chủ gặp lỗi",
        "máy chủ gặp sự cố", "máy chủ từ chối", "máy chủ đã từ chối", "máy chủ đang quá tải", "máy chủ bị quá tải",
        "máy chủ quá tải", "máy chủ đang bận", "máy chủ đang bảo trì", "máy chủ không phản hồi",
        "máy chủ nhận được phản hồi", "máy chủ thượng nguồn", "máy chủ ngược dòng", "lỗi máy chủ nội bộ",
        "lỗi nội bộ của máy chủ", "phản hồi không hợp lệ từ", "hệ thống đang quá tải", "hệ thống đang bảo trì",
        "hệ thống đang được bảo trì", "hệ thống đang nâng cấp", "xử lý yêu cầu của bạn",
        "hoàn thành yêu cầu của bạn", "thực hiện yêu cầu của bạn", "yêu cầu của bạn không hợp lệ",
        "yêu cầu của bạn đã bị", "yêu cầu không hợp lệ", "yêu cầu của bạn hiện", "xảy ra lỗi khi xử lý",
        "đã xảy ra lỗi trong quá trình xử lý", "đã xảy ra lỗi không mong muốn", "lỗi không xác định",
        "đã xảy ra lỗi nghiêm trọng", "có lỗi nghiêm trọng trên trang web", "xảy ra một lỗi nghiêm trọng trên",
        "kết nối đến cơ sở dữ liệu", "kết nối tới cơ sở dữ liệu", "bạn không có quyền truy cập",
        "bạn không được phép truy cập", "không có quyền truy cập vào", "bạn không có quyền xem",
        "không có quyền xem trang", "không được cấp quyền truy cập", "bạn không đủ quyền", "truy cập bị từ chối",
        "truy cập của bạn đã bị", "truy cập của bạn bị", "truy cập đã bị từ chối", "từ chối quyền truy cập",
        "bạn đã bị chặn", "bạn đã bị chặn truy cập", "bạn cần đăng nhập để xem", "bạn phải đăng nhập để",
        "vui lòng đăng nhập để tiếp tục", "xác thực không thành công", "yêu cầu xác thực",
        "vui lòng bật javascript", "bật javascript", "hãy bật javascript", "kích hoạt javascript",
        "cho phép javascript", "javascript bị tắt", "javascript đã bị tắt", "javascript bị vô hiệu hóa",
        "javascript đã bị vô hiệu hóa", "tắt javascript", "không hỗ trợ javascript", "hỗ trợ javascript",
        "yêu cầu javascript", "cần javascript", "bật cookie", "bật cookies", "kích hoạt cookie",
        "cho phép cookie để", "trình duyệt bạn đang sử dụng", "trình duyệt bạn đang dùng",
        "trình duyệt không hỗ trợ", "nâng cấp trình duyệt", "cập nhật trình duyệt", "bạn không phải là robot",
        "bạn không phải là người máy", "xác minh bạn là người", "xác minh bạn là con người", "xác minh rằng bạn",
        "xác nhận bạn không phải", "hoàn thành captcha", "nhập mã captcha", "nhập mã xác nhận",
        "lưu lượng truy cập bất thường", "lưu lượng bất thường", "lưu lượng truy cập khác thường",
        "hoạt động bất thường từ", "xem xét tính bảo mật của kết nối", "kiểm tra tính bảo mật của kết nối",
        "vượt quá giới hạn yêu cầu", "vượt quá số lượng yêu cầu", "vượt quá băng thông",
        "không khả dụng ở quốc gia", "không khả dụng tại quốc gia", "không khả dụng ở khu vực",
        "không có sẵn ở quốc gia", "không có sẵn tại quốc gia của bạn", "quản trị viên bộ nhớ đệm",
        "quản trị bộ nhớ cache", "máy chủ cache", "địa chỉ ip của máy chủ", "không tìm thấy địa chỉ ip",
        "không thể phân giải", "mất quá nhiều thời gian để phản hồi", "mất quá nhiều thời gian phản hồi",
        "kết nối đã hết thời gian", "quá thời gian chờ", "đã từ chối kết nối", "đã đột ngột đóng kết nối",
        "kết nối đã bị đặt lại", "kết nối bị gián đoạn trong khi", "kiểm tra kết nối mạng",
        "kiểm tra kết nối internet", "kiểm tra proxy và tường lửa", "kiểm tra proxy",
        "chuyển hướng bạn quá nhiều lần", "chuyển hướng quá nhiều", "không gửi bất kỳ dữ liệu nào",
        "hiện không thể xử lý", "kẻ tấn công có thể đang cố gắng", "kiểm tra lại địa chỉ", "kiểm tra lại đường dẫn",
        "kiểm tra lại url", "kiểm tra lại đường link", "kiểm tra url", "kiểm tra chính tả của",
        "kiểm tra lỗi chính tả", "nhập sai địa chỉ", "gõ sai địa chỉ", "nhập sai đường dẫn", "gõ nhầm địa chỉ",
        "địa chỉ không chính xác", "đường dẫn không chính xác", "đường dẫn không đúng", "đường dẫn bị sai",
        "liên kết có thể bị hỏng", "liên kết bạn truy cập", "liên kết bạn đã", "liên kết bạn vừa",
        "liên kết bị hỏng", "liên kết bị lỗi", "liên kết đã hết hạn", "liên kết không còn", "liên kết này đã",
        "link bị hỏng", "link đã hết hạn", "website đang bảo trì", "website đang được bảo trì", "website tạm ngưng",
        "website đang tạm", "website đang trong quá trình", "trang web đang bảo trì", "trang web đang được bảo trì",
        "trang web đang được nâng cấp", "đang trong quá trình bảo trì", "đang tiến hành bảo trì",
        "trang đang được xây dựng", "website đang được xây dựng", "chuyên mục đang được cập nhật",
        "nội dung đang được cập nhật", "phiên của bạn đã hết hạn", "phiên làm việc đã hết hạn", "sẽ tự động chuyển",
        "tự động chuyển hướng", "tự động chuyển về trang chủ",
    ),
    matches=(
        "Không tìm thấy URL được yêu cầu /index.html trên máy chủ này.",
        "Trang bạn đang tìm kiếm có thể đã bị xóa, đổi tên hoặc tạm thời không khả dụng.",
        "Bạn không có quyền truy cập trang này.",
        "Vui lòng bật JavaScript trong trình duyệt để tiếp tục.",
        "Hệ thống của chúng tôi phát hiện lưu lượng truy cập bất thường.",
        "Máy chủ đang quá tải hoặc đang bảo trì.",
        "Lỗi khi thiết lập kết nối tới cơ sở dữ liệu",
        "Phiên làm việc đã hết hạn.",
        "Nội dung này không khả dụng ở quốc gia của bạn.",
    ),
    spares=(
        "Không có phép của cha, nó không dám bước vào căn phòng ấy.",
        "Tuyết rơi dày khiến chuyến tàu đến muộn ba tiếng.",
        "Bà lật từng trang sách nhưng không còn thấy bông hoa ép khô.",
        "Người phục vụ không hiểu khách gọi món gì nên quay vào bếp.",
        "Người gác cổng bảo ai không có giấy mời thì không được vào.",
        "Con đường đang sửa, dân làng phải đi vòng qua bên kia sông.",
        "Ngôi đền ấy nay không còn tồn tại, chỉ còn lại vài bậc đá.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "vui lòng thử lại sau", "xin vui lòng thử lại", "vui lòng thử lại", "hãy thử lại", "thử lại sau",
        "thử lại sau ít phút", "xin thử lại", "quay lại sau", "vui lòng quay lại sau", "liên hệ quản trị viên",
        "liên hệ với quản trị viên", "liên hệ quản trị website", "liên hệ với chúng tôi", "liên hệ ban quản trị",
        "liên hệ bộ phận hỗ trợ", "quản trị viên", "xin lỗi vì sự bất tiện", "xin lỗi vì sự bất tiện này",
        "thành thật xin lỗi", "rất xin lỗi vì", "mong quý khách thông cảm", "mong bạn thông cảm",
        "mong các bạn thông cảm", "rất tiếc", "quay về trang chủ", "quay lại trang chủ", "trở về trang chủ",
        "trở lại trang chủ", "về trang chủ", "quay lại trang trước", "trở lại trang trước",
        "sử dụng công cụ tìm kiếm", "sử dụng chức năng tìm kiếm", "hãy thử tìm kiếm", "thử tìm kiếm",
        "tải lại trang", "làm mới trang", "nhấn f5", "kiểm tra chính tả", "xin cảm ơn", "vui lòng kiểm tra lại",
        "bấm vào đây", "nhấn vào đây",
    ),
)
ERROR_WORDS = Phrases(
    (
        "máy", "chủ", "server", "proxy", "url", "uri", "địa", "chỉ", "yêu", "cầu", "trình", "duyệt", "trang", "web",
        "website", "cổng", "cache", "kết", "nối", "truy", "cập", "quyền", "lỗi", "tìm", "thấy", "tồn", "tại", "từ",
        "chối", "chặn", "cấm", "khả", "dụng", "bảo", "trì", "javascript", "cookie", "cookies", "liên", "đường",
        "dẫn", "link", "tài", "nguyên", "tệp", "tập", "tin", "đối", "tượng", "phương", "thức", "hết", "hạn", "phản",
        "hồi", "quá", "tải", "hệ", "thống", "quản", "trị", "xác", "minh", "robot", "captcha", "đăng", "nhập",
        "phiên", "cơ", "sở", "dữ", "liệu", "mạng", "internet", "tên", "miền", "dns", "ip", "http", "https", "tường",
        "lửa", "lưu", "lượng", "chuyển", "hướng", "xóa", "di", "không", "tạm", "thời", "xin", "tiếc",
    ),
)
ERROR_NAMES = Phrases(
    (
        "lỗi", "mã lỗi", "mã trạng thái", "trạng thái", "mã", "lỗi http", "lỗi máy chủ", "lỗi hệ thống", "trang lỗi",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "mã tham chiếu", "mã yêu cầu", "mã lỗi", "ip của bạn", "địa chỉ ip của bạn", "địa chỉ ip", "lý do",
        "chi tiết",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "không", "chưa", "lỗi", "từ chối", "bị cấm", "hết hạn", "bị chặn", "thất bại", "rất tiếc", "xin lỗi", "vấn đề",
        "thiếu", "quá nhiều", "yêu cầu phải", "gián đoạn", "sự cố", "bảo trì", "tạm ngưng", "đóng cửa", "đã bị xóa",
        "quá tải", "tạm thời",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "nếu", "khi", "trong trường hợp", "để", "vì",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "trang chủ", "về trang chủ", "quay lại", "quay về", "trở về", "trở lại", "quay lại trang chủ",
        "quay về trang chủ", "trở về trang chủ", "trở lại trang chủ", "đi đến trang chủ", "đến trang chủ",
        "chuyển đến trang chủ", "trở về trang trước", "quay lại trang trước", "trang trước", "thử lại",
        "vui lòng thử lại", "hãy thử lại", "tải lại", "tải lại trang", "làm mới", "làm mới trang", "đăng nhập",
        "đăng xuất", "đăng ký", "liên hệ", "liên hệ với chúng tôi", "liên hệ hỗ trợ", "trợ giúp", "hỗ trợ",
        "tìm hiểu thêm", "xem thêm", "thông tin thêm", "xem chi tiết", "hiện chi tiết", "tiếp tục", "tiếp tục mua sắm",
        "chấp nhận", "chấp nhận tất cả", "đồng ý", "từ chối", "từ chối tất cả", "tìm kiếm", "đóng", "hủy", "báo lỗi",
    ),
    matches=(
        "Quay lại trang chủ",
        "Thử lại!",
    ),
    spares=(
        "Quay về nhà, ông lái đò nói.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "mã trạng thái", "mã lỗi", "các mã lỗi", "trang lỗi", "thông báo lỗi", "có nghĩa là", "điều này có nghĩa",
        "cho biết", "cho thấy rằng", "máy khách", "ví dụ", "cách khắc phục", "khắc phục", "cách sửa", "plugin",
        "phản hồi",
    ),
    matches=(
        "Mã lỗi này có nghĩa là không có ai ở nhà.",
    ),
    spares=(
        "Phà rời bến lúc chín giờ.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "là gì", "nghĩa là gì", "phải làm", "làm sao", "làm thế nào", "cách", "tại sao", "vì sao", "nguyên nhân",
        "giải pháp", "khắc phục", "sửa lỗi", "câu hỏi thường", "tôi không",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "lỗi này xuất hiện", "lỗi này xảy ra", "lỗi này có nghĩa", "thông báo này xuất hiện",
        "thông báo này có nghĩa", "xuất hiện khi", "xảy ra khi",
    ),
)
MENU_LABELS = Phrases(
    (
        "trang chủ", "trang chính", "trang nhất", "home", "về chúng tôi", "về trang chủ", "giới thiệu",
        "giới thiệu chung", "giới thiệu về chúng tôi", "giới thiệu công ty", "thông tin công ty", "về công ty",
        "liên hệ", "liên hệ với chúng tôi", "liên hệ chúng tôi", "thông tin liên hệ", "liên hệ quảng cáo",
        "liên hệ tòa soạn", "tòa soạn", "thông tin tòa soạn", "đường dây nóng", "hotline", "quảng cáo",
        "báo giá quảng cáo", "bảng giá quảng cáo", "đặt báo", "đặt mua báo", "tuyển dụng", "cơ hội nghề nghiệp",
        "việc làm", "báo chí", "thông cáo báo chí", "đối tác", "góp ý", "gửi bài", "gửi bài viết",
        "gửi bài cho tòa soạn", "hỗ trợ khách hàng", "chăm sóc khách hàng", "hỗ trợ trực tuyến",
        "trung tâm trợ giúp", "trợ giúp", "câu hỏi thường gặp", "hỏi đáp", "hỏi - đáp", "faq", "hướng dẫn sử dụng",
        "hướng dẫn mua hàng", "sơ đồ trang", "sơ đồ site", "sơ đồ website", "sơ đồ trang web", "bản đồ trang",
        "rss", "liên kết", "liên kết website", "liên kết hữu ích", "đăng nhập", "đăng ký", "đăng kí", "đăng xuất",
        "thoát", "đăng nhập / đăng ký", "đăng nhập/đăng ký", "đăng ký / đăng nhập", "đăng ký thành viên",
        "đăng ký tài khoản", "đăng ký ngay", "đăng ký miễn phí", "tạo tài khoản", "tạo tài khoản mới",
        "đăng nhập bằng facebook", "đăng nhập bằng google", "đăng nhập với facebook", "đăng nhập với google",
        "tài khoản", "tài khoản của tôi", "thông tin tài khoản", "trang cá nhân", "hồ sơ", "hồ sơ của tôi",
        "thành viên", "quên mật khẩu", "bạn quên mật khẩu", "lấy lại mật khẩu", "đổi mật khẩu", "ghi nhớ",
        "ghi nhớ đăng nhập", "ghi nhớ mật khẩu", "nhớ mật khẩu", "nhớ tôi", "duy trì đăng nhập", "ghi nhớ tôi",
        "tên đăng nhập", "tên tài khoản", "tên người dùng", "mật khẩu", "nhập lại mật khẩu", "xác nhận mật khẩu",
        "mã xác nhận", "số điện thoại", "email", "chưa có tài khoản", "đã có tài khoản", "tìm kiếm", "tìm",
        "tìm kiếm nâng cao", "nhập từ khóa", "nhập từ khóa tìm kiếm", "nhập từ khóa cần tìm", "tìm kiếm cho",
        "tìm kiếm trên trang", "kết quả tìm kiếm", "từ khóa", "từ khóa tìm kiếm", "tìm kiếm phổ biến", "menu",
        "menu chính", "danh mục", "danh mục chính", "danh mục sản phẩm", "tất cả danh mục", "tất cả chuyên mục",
        "chuyên mục", "chuyển đến nội dung", "chuyển đến nội dung chính", "chuyển tới nội dung", "bỏ qua nội dung",
        "bỏ qua đến nội dung", "bỏ qua để đến nội dung chính", "nhảy đến nội dung", "đi đến nội dung",
        "bỏ qua và tới nội dung chính", "skip to content", "đóng menu", "mở menu", "điều hướng",
        "bật tắt điều hướng", "ngôn ngữ", "chọn ngôn ngữ", "tiếng việt", "tiếng anh", "english", "cài đặt",
        "thiết lập", "tùy chọn", "thông báo", "yêu thích", "danh sách yêu thích", "đã lưu", "tin đã lưu",
        "bài đã lưu", "đánh dấu", "lịch sử", "phiên bản di động", "phiên bản mobile", "phiên bản máy tính",
        "bản mobile", "tải ứng dụng", "tải app", "ứng dụng", "cỡ chữ", "đặt làm trang chủ", "chế độ tối",
        "giỏ hàng", "giỏ hàng của bạn", "giỏ hàng của tôi", "xem giỏ hàng", "thêm vào giỏ", "thêm vào giỏ hàng",
        "mua ngay", "mua hàng", "đặt hàng", "đặt hàng ngay", "đặt mua", "thanh toán", "tiến hành thanh toán",
        "chưa có sản phẩm trong giỏ hàng", "giỏ hàng trống", "tổng cộng", "tổng phụ", "kiểm tra đơn hàng",
        "tra cứu đơn hàng", "theo dõi đơn hàng", "đơn hàng của tôi", "đơn hàng", "hướng dẫn thanh toán",
        "phương thức thanh toán", "hình thức thanh toán", "chính sách vận chuyển", "chính sách giao hàng",
        "chính sách đổi trả", "chính sách bảo hành", "chính sách bán hàng", "chính sách đổi trả hàng",
        "thêm vào yêu thích", "so sánh", "hệ thống cửa hàng", "cửa hàng", "đóng", "đóng lại", "mở", "mở rộng",
        "thu gọn", "hiển thị thêm", "hiện thêm", "hủy", "hủy bỏ", "xác nhận", "đồng ý", "gửi", "gửi đi", "lưu",
        "lọc", "sắp xếp", "áp dụng", "đặt lại", "chỉnh sửa", "sửa", "tải về", "nhận báo giá", "yêu cầu báo giá",
        "gọi ngay", "chat với chúng tôi", "tư vấn miễn phí", "đăng ký tư vấn", "tạo bài viết", "đăng tin",
        "đăng bài",
    ),
)
SECTION_LABELS = Phrases(
    (
        "tin tức", "tin", "thời sự", "chính trị", "xã hội", "kinh tế", "kinh doanh", "tài chính", "chứng khoán",
        "ngân hàng", "doanh nghiệp", "doanh nhân", "thị trường", "bất động sản", "nhà đất", "thế giới", "quốc tế",
        "trong nước", "việt nam", "pháp luật", "an ninh", "quân sự", "quốc phòng", "giao thông", "thể thao",
        "bóng đá", "bóng đá việt nam", "bóng đá quốc tế", "tennis", "giải trí", "sao", "sao việt", "showbiz",
        "phim", "phim ảnh", "điện ảnh", "âm nhạc", "ca nhạc", "văn hóa", "văn học", "văn nghệ", "nghệ thuật",
        "sách", "lịch sử", "tôn giáo", "giáo dục", "du học", "tuyển sinh", "khoa học", "công nghệ",
        "khoa học công nghệ", "số hóa", "điện thoại", "máy tính", "game", "sức khỏe", "y tế", "làm đẹp",
        "dinh dưỡng", "đời sống", "gia đình", "tình yêu", "tâm sự", "giới trẻ", "phụ nữ", "thời trang", "ẩm thực",
        "du lịch", "xe", "ô tô", "ô tô - xe máy", "xe máy", "môi trường", "thời tiết", "nông nghiệp", "lao động",
        "bạn đọc", "ý kiến", "góc nhìn", "quan điểm", "bình luận", "diễn đàn", "xã luận", "phóng sự", "ký sự",
        "phỏng vấn", "chuyên đề", "tâm điểm", "video", "clip", "truyền hình", "ảnh", "hình ảnh", "thư viện ảnh",
        "thư viện", "infographic", "podcast", "multimedia", "media", "emagazine", "blog", "lưu trữ", "thẻ", "tags",
        "nhãn", "sự kiện", "dự án", "dịch vụ", "sản phẩm", "sản phẩm mới", "giải pháp", "khách hàng", "khuyến mãi",
        "cộng đồng", "địa phương", "hà nội", "tp.hcm", "tp hcm", "đà nẵng", "miền bắc", "miền trung", "miền nam",
        "hỗ trợ", "tài liệu", "tải xuống", "lịch", "lịch vạn niên", "tử vi", "truyện cười", "thư giãn", "cười",
        "rao vặt", "khác", "tin công ty", "tin nội bộ", "tin chuyên ngành", "thông báo - sự kiện", "chưa phân loại",
        "chưa được phân loại", "kiến thức", "kinh nghiệm", "mẹo vặt", "thủ thuật", "nghị quyết", "xây dựng đảng",
    ),
)
SHARE_LABELS = Phrases(
    (
        "chia sẻ", "chia sẻ bài viết", "chia sẻ bài viết này", "chia sẻ tin này", "chia sẻ ngay",
        "chia sẻ lên facebook", "chia sẻ trên facebook", "chia sẻ qua facebook", "chia sẻ facebook",
        "chia sẻ lên twitter", "chia sẻ trên twitter", "chia sẻ twitter", "chia sẻ trên x", "chia sẻ zalo",
        "chia sẻ qua zalo", "chia sẻ lên zalo", "chia sẻ qua email", "chia sẻ lên linkedin",
        "chia sẻ trên linkedin", "chia sẻ lên pinterest", "chia sẻ lên google+", "chia sẻ trên whatsapp",
        "chia sẻ trên telegram", "chia sẻ với bạn bè", "chia sẻ cho bạn bè", "chia sẻ link", "chia sẻ liên kết",
        "chia sẻ với", "chia sẻ lên", "chia sẻ qua", "tweet", "ghim", "pin", "thích", "thích trang",
        "thích bài viết", "thích fanpage", "like", "like page", "share", "facebook", "twitter", "zalo", "youtube",
        "instagram", "tiktok", "telegram", "messenger", "google news", "gửi email", "gửi mail",
        "gửi bài viết qua email", "gửi cho bạn bè", "gửi bạn bè", "email cho bạn bè", "in", "in trang",
        "in trang này", "in bài viết", "in bài", "bản in", "print", "sao chép", "sao chép liên kết",
        "sao chép link", "copy link", "copy liên kết", "sao chép địa chỉ", "đã sao chép", "đã sao chép liên kết",
        "đã copy", "lưu bài", "lưu bài viết", "lưu tin", "lưu lại", "bookmark", "theo dõi", "theo dõi chúng tôi",
        "theo dõi chúng tôi trên", "theo dõi chúng tôi tại", "theo dõi chúng tôi trên facebook", "theo dõi trên",
        "theo dõi trên google news", "theo dõi trên facebook", "theo dõi báo trên", "kết nối với chúng tôi",
        "kết nối", "mạng xã hội", "quan tâm", "quan tâm zalo", "fanpage", "fanpage facebook", "kênh youtube",
        "mời bạn bè", "báo cáo",
    ),
)
RELATED_LABELS = Phrases(
    (
        "bài viết liên quan", "bài liên quan", "tin liên quan", "tin tức liên quan", "bài viết cùng chủ đề",
        "bài cùng chủ đề", "tin cùng chủ đề", "cùng chủ đề", "bài viết cùng chuyên mục", "bài cùng chuyên mục",
        "tin cùng chuyên mục", "cùng chuyên mục", "tin cùng mục", "cùng chuyên đề", "bài viết khác",
        "các bài viết khác", "các bài khác", "tin khác", "các tin khác", "tin tức khác", "các tin đã đưa",
        "các tin cũ hơn", "tin cũ hơn", "các bài viết cũ hơn", "các tin mới hơn", "tin mới hơn", "bài viết mới",
        "bài viết mới nhất", "bài mới", "bài mới nhất", "bài mới đăng", "tin mới", "tin mới nhất", "tin tức mới",
        "tin tức mới nhất", "tin mới cập nhật", "tin nóng", "tin hot", "nóng trong ngày", "tin nổi bật",
        "tin tức nổi bật", "bài viết nổi bật", "bài nổi bật", "nổi bật", "nổi bật nhất", "nổi bật trong ngày",
        "tiêu điểm", "tin tiêu điểm", "tin chính", "tin đọc nhiều", "đọc nhiều", "đọc nhiều nhất",
        "tin đọc nhiều nhất", "bài đọc nhiều", "bài đọc nhiều nhất", "bài viết đọc nhiều", "bài viết xem nhiều",
        "xem nhiều", "xem nhiều nhất", "tin xem nhiều", "bài xem nhiều", "được xem nhiều nhất", "được quan tâm",
        "được quan tâm nhất", "tin được quan tâm", "quan tâm nhiều nhất", "bình luận nhiều", "bình luận nhiều nhất",
        "chia sẻ nhiều", "phổ biến", "phổ biến nhất", "bài viết phổ biến", "thịnh hành", "xu hướng", "chủ đề nóng",
        "chủ đề hot", "chủ đề nổi bật", "từ khóa nổi bật", "từ khóa hot", "có thể bạn quan tâm",
        "có thể bạn sẽ quan tâm", "có thể bạn thích", "có thể bạn sẽ thích", "bạn có thể thích",
        "bạn có thể quan tâm", "bạn có thể cũng thích", "bạn có thể xem thêm", "bạn nên đọc", "bạn quan tâm",
        "có thể bạn chưa biết", "dành cho bạn", "đề xuất cho bạn", "gợi ý cho bạn", "gợi ý", "đề xuất",
        "bài viết đề xuất", "bài viết được đề xuất", "nên đọc", "nên xem", "không thể bỏ lỡ", "đừng bỏ lỡ",
        "đừng bỏ qua", "mời xem thêm", "mời đọc thêm", "xem thêm bài viết", "xem thêm tin", "đọc tiếp", "xem tiếp",
        "đọc thêm", "xem thêm", "xem thêm về", "video nổi bật", "video mới", "video mới nhất", "video liên quan",
        "video hot", "video xem nhiều", "ảnh nổi bật", "sản phẩm liên quan", "sản phẩm tương tự",
        "sản phẩm cùng loại", "sản phẩm nổi bật", "sản phẩm bán chạy", "sản phẩm đã xem", "sản phẩm khác",
        "tin tài trợ", "tin 24h", "tin trong ngày", "tin trong tuần", "chọn lọc", "biên tập viên chọn",
        "lựa chọn của biên tập", "cùng tác giả", "bài viết cùng tác giả", "bài cùng tác giả", "bài trước",
        "bài tiếp theo", "tin theo ngày", "các bài viết liên quan", "những bài viết liên quan", "các tin liên quan",
        "tham khảo thêm", "xem nhiều trong tuần", "theo dòng sự kiện", "dòng sự kiện", "tin cũ",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "bình luận", "ý kiến bạn đọc", "ý kiến của bạn", "ý kiến độc giả", "ý kiến", "các bình luận",
        "tất cả bình luận", "viết bình luận", "gửi bình luận", "thêm bình luận", "thêm bình luận mới",
        "đăng bình luận", "để lại bình luận", "để lại một bình luận", "để lại bình luận của bạn", "để lại phản hồi",
        "để lại một phản hồi", "để lại ý kiến", "để lại trả lời", "để lại lời nhắn", "bình luận của bạn",
        "nhập bình luận", "nhập bình luận của bạn", "mời bạn bình luận", "bình luận facebook", "bình luận bài viết",
        "gửi ý kiến", "gửi ý kiến của bạn", "gửi phản hồi", "gửi", "phản hồi", "phản hồi gần đây", "phản hồi mới",
        "bình luận mới", "bình luận mới nhất", "bình luận gần đây", "xem bình luận", "xem tất cả bình luận",
        "xem thêm bình luận", "xem thêm ý kiến", "tải thêm bình luận", "hiển thị bình luận", "ẩn bình luận",
        "không có bình luận", "chưa có bình luận", "chưa có bình luận nào", "không có phản hồi", "chưa có phản hồi",
        "chưa có đánh giá nào", "không có bình luận nào", "bình luận đã đóng", "chức năng bình luận bị tắt",
        "chức năng bình luận đã bị đóng", "trả lời", "hủy trả lời", "trả lời bình luận", "xem trả lời", "báo cáo",
        "báo cáo vi phạm", "báo vi phạm", "thích", "không thích", "đăng nhập để bình luận",
        "đăng nhập để gửi bình luận", "đăng nhập để phản hồi", "đăng nhập để trả lời", "mới nhất", "cũ nhất",
        "quan tâm nhất", "hay nhất", "sắp xếp theo", "mới nhất trước", "tên", "tên của bạn", "họ tên", "họ và tên",
        "tên hiển thị", "email", "email của bạn", "địa chỉ email", "trang web", "website", "tiêu đề", "nội dung",
        "nội dung bình luận", "mã bảo vệ", "mã bảo mật", "tin nhắn", "lời nhắn", "viết đánh giá", "gửi đánh giá",
        "đánh giá", "nhận xét", "gửi nhận xét", "đăng nhận xét", "thêm nhận xét", "không có nhận xét nào",
        "nhận xét này đã bị tác giả xóa", "đánh giá bài viết", "hãy là người đầu tiên bình luận", "ẩn danh",
        "tham gia thảo luận",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "đăng ký nhận tin", "đăng ký nhận bản tin", "đăng kí nhận tin", "đăng ký nhận email",
        "đăng ký nhận tin mới", "đăng ký nhận tin khuyến mãi", "đăng ký nhận thông tin", "đăng ký nhận thông báo",
        "đăng ký bản tin", "đăng ký email", "đăng ký theo dõi", "đăng ký kênh", "nhận bản tin", "nhận tin",
        "nhận tin mới", "nhận tin qua email", "nhận thông báo", "nhận bài viết mới", "nhận bài viết mới qua email",
        "bản tin", "bản tin email", "bản tin điện tử", "theo dõi bản tin", "theo dõi qua email",
        "theo dõi blog qua email", "đăng ký ngay", "hủy đăng ký", "địa chỉ email", "địa chỉ email của bạn",
        "email của bạn", "nhập email", "nhập email của bạn", "nhập địa chỉ email", "nhập địa chỉ email của bạn",
        "vui lòng nhập email", "newsletter", "subscribe", "cảm ơn bạn đã đăng ký", "đăng ký thành công",
        "kết nối cùng chúng tôi",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "chính sách bảo mật", "chính sách bảo mật thông tin", "chính sách quyền riêng tư", "chính sách riêng tư",
        "quyền riêng tư", "bảo mật", "bảo mật thông tin", "chính sách bảo vệ dữ liệu cá nhân",
        "chính sách bảo vệ thông tin cá nhân", "bảo vệ dữ liệu cá nhân", "điều khoản", "điều khoản sử dụng",
        "điều khoản dịch vụ", "điều khoản và điều kiện", "điều khoản & điều kiện", "điều khoản chung",
        "các điều khoản sử dụng", "điều kiện sử dụng", "điều kiện giao dịch chung", "quy định sử dụng",
        "quy định chung", "quy chế hoạt động", "thỏa thuận sử dụng", "thỏa thuận người dùng", "nội quy",
        "chính sách", "chính sách và điều khoản", "chính sách và quy định", "chính sách chung", "chính sách cookie",
        "chính sách cookies", "cài đặt cookie", "tùy chọn cookie", "quản lý cookie", "chấp nhận",
        "chấp nhận tất cả", "chấp nhận tất cả cookie", "chấp nhận cookie", "cho phép tất cả", "đồng ý",
        "tôi đồng ý", "đồng ý và tiếp tục", "từ chối", "từ chối tất cả", "đã hiểu", "tôi đã hiểu", "tìm hiểu thêm",
        "miễn trừ trách nhiệm", "tuyên bố miễn trừ trách nhiệm", "tuyên bố từ chối trách nhiệm",
        "tuyên bố miễn trách", "miễn trừ trách nhiệm pháp lý", "thông báo pháp lý", "thông tin pháp lý", "pháp lý",
        "bản quyền", "chính sách bản quyền", "thông tin bản quyền", "bản quyền thuộc về", "vi phạm bản quyền",
        "khiếu nại bản quyền", "giữ bản quyền", "bảo lưu mọi quyền", "mọi quyền được bảo lưu",
        "đã đăng ký bản quyền", "tất cả các quyền được bảo lưu", "giấy phép", "giấy phép hoạt động",
        "giấy phép hoạt động báo chí", "không sao chép dưới mọi hình thức", "cấm sao chép dưới mọi hình thức",
        "dmca", "trợ năng", "khả năng tiếp cận", "copyright", "all rights reserved", "giải quyết khiếu nại",
        "chính sách giải quyết khiếu nại", "đã thông báo bộ công thương",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "trước", "sau", "tiếp", "tiếp theo", "kế tiếp", "trang trước", "trang sau", "trang tiếp", "trang tiếp theo",
        "trang kế", "trang đầu", "trang cuối", "đầu tiên", "cuối cùng", "đầu", "cuối", "bài trước", "bài sau",
        "bài viết trước", "bài viết sau", "bài viết tiếp theo", "bài tiếp theo", "bài kế tiếp", "bài trước đó",
        "bài viết trước đó", "bài viết kế tiếp", "bài đăng cũ hơn", "bài đăng mới hơn", "bài cũ hơn", "bài mới hơn",
        "bài viết cũ hơn", "bài viết mới hơn", "cũ hơn", "mới hơn", "tin trước", "tin sau", "tin tiếp theo",
        "chương trước", "chương sau", "chương tiếp", "ảnh trước", "ảnh sau", "điều hướng bài viết", "phân trang",
        "lùi", "quay lại", "trở lại", "trở về", "quay về", "quay lại trang trước", "trở về trang trước",
        "quay lại danh sách", "về danh sách", "lên đầu trang", "về đầu trang", "trở lên đầu trang",
        "trở về đầu trang", "lên trên", "đầu trang", "cuộn lên đầu trang", "back to top", "xem thêm", "xem tiếp",
        "xem chi tiết", "chi tiết", "xem ngay", "xem tất cả", "xem toàn bộ", "xem đầy đủ", "xem hết", "xem nhanh",
        "xem lại", "xem bản đầy đủ", "đọc thêm", "đọc tiếp", "đọc tiếp bài viết", "đọc toàn bộ", "đọc toàn bài",
        "đọc tiếp trang sau", "tiếp tục đọc", "đọc chi tiết", "đọc bài gốc", "tìm hiểu thêm", "tìm hiểu ngay",
        "tải thêm", "tải thêm bài viết", "hiển thị tất cả", "thêm", "thêm nữa", "nhiều hơn", "tất cả", "trang",
        "trang số", "đi đến trang", "đi tới", "chuyển đến", "bấm vào đây", "nhấn vào đây", "click vào đây",
        "nhấp vào đây", "tại đây", "xem tại đây", "mở trong cửa sổ mới", "phóng to", "xem ảnh lớn", "bạn đang ở",
        "bạn đang ở đây", "bạn đang xem", "mục lục", "ẩn mục lục", "hiện mục lục",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "quảng cáo", "qc", "nội dung quảng cáo", "tài trợ", "được tài trợ", "nội dung được tài trợ",
        "nội dung tài trợ", "bài viết được tài trợ", "tin tài trợ", "tin quảng cáo", "bài quảng cáo", "bài pr",
        "thông tin quảng cáo", "liên kết tài trợ", "nhà tài trợ", "đối tác", "nội dung đối tác",
        "thông tin doanh nghiệp", "thông tin tài trợ", "quảng cáo tài trợ", "khuyến mại",
        "tiếp tục đọc bên dưới quảng cáo", "bài viết tiếp tục bên dưới", "bỏ qua quảng cáo", "đóng quảng cáo",
        "tắt quảng cáo", "tin rao", "ad", "ads", "pr", "advertisement", "advertorial", "sponsored",
    ),
)
ADVERT_STARTS = Phrases(("quảng cáo",))
META_PREFIXES = Phrases(
    (
        "tags:", "tag:", "thẻ:", "thẻ :", "từ khóa:", "từ khóa :", "từ khoá:", "từ khóa liên quan", "chủ đề:",
        "chủ đề :", "chuyên mục:", "chuyên mục :", "danh mục:", "danh mục :", "thể loại:", "thể loại :", "mục:",
        "nhãn:", "đăng trong", "được đăng trong", "được gắn thẻ", "được gắn nhãn", "nguồn:", "nguồn :",
        "theo nguồn:", "nguồn tin:", "nguồn bài viết:", "link nguồn:", "link bài gốc", "xem bài gốc", "lượt xem:",
        "lượt xem :", "số lượt xem", "lượt đọc:", "mã số:", "đánh giá:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "xem thêm:", "xem thêm :", ">> xem thêm", ">>> xem thêm", ">>xem thêm", "đọc thêm:", "đọc thêm :",
        ">> đọc thêm", ">>> đọc thêm", "đọc tiếp:", "xem tiếp:", ">> xem tiếp", "mời xem thêm:", "mời đọc thêm:",
        "mời xem:", "mời bạn xem thêm", "mời bạn đọc thêm", "mời quý độc giả xem video", "mời quý độc giả xem thêm",
        "mời độc giả xem thêm video", ">> mời độc giả", "liên quan:", "tin liên quan:", "bài liên quan:",
        "bài viết liên quan:", "có thể bạn quan tâm:", "có thể bạn quan tâm :", "bạn có thể quan tâm:",
        "bạn có thể thích:", "bạn nên đọc:", "tham khảo:", "tham khảo thêm:", "tham khảo ngay:", "xem ngay:",
        "xem video:", "video:", "clip:", "đừng bỏ lỡ:", "không thể bỏ qua:", "chi tiết xem tại", "xem chi tiết tại",
        "bài trước:", "bài tiếp theo:", "bài sau:", "kỳ trước:", "kỳ sau:", "đọc bài gốc tại", "nguồn tham khảo:",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "ảnh:", "ảnh :", "(ảnh:", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa", "hình minh hoạ", "ảnh tư liệu",
        "ảnh chụp màn hình", "ảnh cắt từ", "ảnh internet", "hình:", "hình ảnh:", "(hình:", "nguồn ảnh",
        "nguồn hình", "nguồn:", "minh họa:", "tranh:", "đồ họa:", "video:", "clip:", "nhiếp ảnh:", "chụp bởi",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "tác giả:", "tác giả :", "bài và ảnh:", "bài, ảnh:", "tin, ảnh:", "người viết:", "người đăng:", "đăng bởi",
        "được đăng bởi", "viết bởi", "được viết bởi", "biên tập:", "biên tập bởi", "biên dịch:", "người dịch:",
        "dịch giả:", "dịch:", "phóng viên:", "pv:", "thực hiện:", "đăng ngày", "đăng lúc", "đăng vào",
        "được đăng vào", "ngày đăng", "ngày đăng:", "ngày xuất bản", "xuất bản:", "xuất bản ngày", "xuất bản lúc",
        "cập nhật:", "cập nhật :", "cập nhật lúc", "cập nhật ngày", "cập nhật lần cuối", "cập nhật mới nhất",
        "lần cập nhật cuối", "ngày cập nhật", "ngày viết:", "thời gian đọc",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "chúng tôi sử dụng cookie", "chúng tôi sử dụng cookies", "chúng tôi dùng cookie",
        "trang web này sử dụng cookie", "trang web này sử dụng cookies", "website này sử dụng cookie",
        "website này sử dụng cookies", "website sử dụng cookie", "trang này sử dụng cookie",
        "trang web của chúng tôi sử dụng cookie", "sử dụng cookie để", "sử dụng cookies để", "sử dụng cookie nhằm",
        "sử dụng cookie và", "sử dụng cookie của chúng tôi", "đồng ý với việc sử dụng cookie",
        "đồng ý sử dụng cookie", "đồng ý cho chúng tôi sử dụng cookie", "bằng cách tiếp tục sử dụng trang",
        "bằng việc tiếp tục sử dụng", "bằng cách tiếp tục truy cập", "tiếp tục sử dụng trang web này",
        "tiếp tục sử dụng website", "tiếp tục duyệt trang", "tiếp tục truy cập trang web",
        "chính sách cookie của chúng tôi", "chấp nhận tất cả cookie", "cải thiện trải nghiệm của bạn",
        "nâng cao trải nghiệm của bạn",
    ),
    matches=(
        "Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.",
        "Trang web này sử dụng cookies.",
        "Bằng cách tiếp tục sử dụng trang web, bạn đồng ý với các điều khoản.",
        "Nếu tiếp tục sử dụng website này, bạn chấp nhận chính sách cookie của chúng tôi.",
    ),
    spares=(
        "Giáng sinh nào bà cũng nướng bánh quy mang cho hàng xóm.",
        "Chị gật đầu đồng ý rồi lặng lẽ đi tiếp.",
        "Các đại biểu tranh luận ba năm về luật quản lý công nghệ theo dõi.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "vào hộp thư của bạn", "để lại email của bạn", "để lại email để", "đăng ký nhận bản tin",
        "đăng ký nhận tin", "đăng ký bản tin của", "đăng ký nhận email", "đăng ký nhận thông báo",
        "đăng ký email để", "đăng ký ngay để nhận", "nhận tin tức mới nhất", "nhận tin mới nhất",
        "nhận thông tin mới nhất", "nhận những tin tức mới nhất", "nhận các bài viết mới",
        "nhận thông báo khi có bài viết mới", "nhận thông báo về bài viết mới", "nhận bài viết mới qua email",
        "nhập email của bạn", "nhập địa chỉ email", "nhập email để", "nhập địa chỉ email của bạn để",
        "gửi đến hộp thư của bạn", "hộp thư đến của bạn", "gửi qua email cho bạn", "gửi vào email của bạn",
        "gửi thẳng vào hộp thư", "hủy đăng ký bất cứ lúc nào", "hủy đăng ký bất kỳ lúc nào", "đừng quên đăng ký",
        "cập nhật tin tức mới nhất từ", "theo dõi blog qua email",
    ),
    matches=(
        "Đăng ký nhận bản tin của chúng tôi mỗi tuần!",
        "Nhập địa chỉ email của bạn để theo dõi blog này.",
        "Tin hay mỗi sáng, gửi thẳng vào hộp thư của bạn.",
        "Bạn có thể hủy đăng ký bất cứ lúc nào.",
    ),
    spares=(
        "Cha tôi cả đời chỉ đọc một tờ báo.",
        "Khi tin về đến làng, mọi người còn ở ngoài đồng.",
        "Anh ra phường đăng ký kết hôn vào một sáng mưa.",
    ),
)
SHARE_PHRASES = Phrases(
    (
        "theo dõi báo trên google news", "tham gia nhóm facebook", "tham gia nhóm zalo",
        "theo dõi kênh của chúng tôi", "chia sẻ bài viết này", "chia sẻ bài viết", "hãy chia sẻ bài viết",
        "chia sẻ lên facebook", "chia sẻ trên facebook", "chia sẻ trên twitter", "chia sẻ lên twitter",
        "chia sẻ ngay", "hãy chia sẻ với bạn bè", "chia sẻ cho bạn bè", "bấm để chia sẻ", "nhấn vào chia sẻ",
        "mở trong cửa sổ mới", "theo dõi chúng tôi trên", "theo dõi chúng tôi tại", "theo dõi fanpage",
        "hãy theo dõi chúng tôi", "thích trang facebook", "thích fanpage", "like fanpage", "like page",
        "like và share", "like và đăng ký", "like, share", "đăng ký kênh youtube", "đăng ký kênh",
        "nhấn nút đăng ký", "bấm theo dõi", "quan tâm zalo", "zalo official", "tham gia kênh telegram",
        "tham gia cộng đồng của chúng tôi", "kết nối với chúng tôi",
    ),
    matches=(
        "Theo dõi chúng tôi trên Facebook để cập nhật tin nóng.",
        "Nếu thấy hay, hãy chia sẻ bài viết này nhé!",
        "Đừng quên like và đăng ký kênh YouTube của chúng tôi.",
    ),
    spares=(
        "Chị chia sẻ mẩu bánh cuối cùng với đứa trẻ bên đường.",
        "Hai người ở chung một căn nhà cũ.",
        "Viên thám tử lặng lẽ bám theo gã đàn ông.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "hãy để lại bình luận", "bình luận đang chờ kiểm duyệt", "email của bạn sẽ không được hiển thị công khai",
        "email của bạn sẽ không được", "địa chỉ email của bạn sẽ không", "sẽ không được hiển thị công khai",
        "các trường bắt buộc được đánh dấu", "trường bắt buộc được đánh dấu", "đăng nhập để bình luận",
        "đăng nhập để gửi bình luận", "đăng nhập để gửi phản hồi", "bạn phải đăng nhập để gửi",
        "bạn cần đăng nhập để bình luận", "bạn phải đăng nhập để bình luận", "bạn phải đăng nhập để gửi bình luận",
        "vui lòng đăng nhập để bình luận", "hãy là người đầu tiên bình luận", "là người đầu tiên nhận xét",
        "trở thành người đầu tiên bình luận", "lưu tên của tôi", "lưu tên, email",
        "trong trình duyệt này cho lần bình luận", "cho lần bình luận kế tiếp", "cho lần bình luận tiếp theo",
        "thông báo cho tôi khi có", "thông báo cho tôi qua email", "báo cho tôi khi có bình luận",
        "thông báo về bình luận mới", "bình luận đã bị đóng", "bình luận đã đóng", "chức năng bình luận bị tắt",
        "đã bị tắt bình luận", "phản hồi đã được đóng", "bình luận của bạn sẽ được", "bình luận của bạn đang chờ",
        "được kiểm duyệt trước khi", "viết tiếng việt có dấu", "gõ tiếng việt có dấu", "sử dụng akismet để",
        "dữ liệu bình luận của bạn", "bình luận của bạn được", "ý kiến của bạn sẽ được", "chia sẻ ý kiến của bạn",
        "mời bạn để lại", "chưa có bình luận nào", "ký tự còn lại",
    ),
    matches=(
        "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
        "Bạn phải đăng nhập để gửi bình luận.",
        "Lưu tên của tôi, email, và trang web trong trình duyệt này.",
        "Hãy là người đầu tiên bình luận bài này.",
    ),
    spares=(
        "Bộ trưởng không bình luận gì và rời khỏi phòng họp.",
        "Nhật ký của ông chỉ được công bố năm mươi năm sau khi ông mất.",
        "Người đầu tiên lên tiếng lại là ông nội, vốn rất ít nói.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "gp-btttt", "gp-stttt", "gp-ttđt", "gp-bvhttdl", "gp-cbc", "ghi rõ nguồn khi",
        "không nhất thiết phản ánh quan điểm", "không phản ánh quan điểm của", "người chịu trách nhiệm nội dung",
        "nếu không có sự chấp thuận bằng văn bản", "chỉ mang tính tham khảo", "thông tin mang tính tham khảo",
        "bảo lưu mọi quyền", "mọi quyền được bảo lưu", "giữ bản quyền nội dung", "bản quyền thuộc về",
        "đã đăng ký bản quyền", "bản quyền của bài viết", "không sao chép dưới mọi hình thức", "cấm sao chép",
        "nghiêm cấm sao chép", "sao chép dưới mọi hình thức", "sao chép, phát hành lại", "phát hành lại thông tin",
        "khi phát hành lại", "khi sử dụng lại thông tin", "sử dụng lại nội dung", "vui lòng ghi rõ nguồn",
        "ghi nguồn khi", "trích dẫn nguồn khi", "khi chưa có sự đồng ý của", "nếu không có sự đồng ý bằng văn bản",
        "không chịu trách nhiệm về nội dung", "không chịu trách nhiệm về tính", "không chịu bất kỳ trách nhiệm",
        "không chịu trách nhiệm nội dung", "chúng tôi không chịu trách nhiệm", "không đảm bảo tính chính xác",
        "không bảo đảm tính chính xác", "không đưa ra bất kỳ bảo đảm", "tính chính xác hoặc đầy đủ",
        "chỉ mang tính chất tham khảo", "mang tính chất tham khảo", "chỉ có giá trị tham khảo",
        "không phải là lời khuyên đầu tư", "không phải lời khuyên đầu tư", "không phải là khuyến nghị đầu tư",
        "không phải là lời khuyên tài chính", "không thay thế lời khuyên", "không thay thế cho việc",
        "thay thế cho chẩn đoán", "tham khảo ý kiến bác sĩ trước khi", "quan điểm riêng của tác giả",
        "quan điểm cá nhân của tác giả", "thể hiện quan điểm của", "thể hiện quan điểm riêng",
        "không nhất thiết thể hiện", "không nhất thiết trùng", "không đại diện cho quan điểm",
        "vi phạm bản quyền, vui lòng", "nếu có vấn đề về bản quyền", "sưu tầm từ internet",
        "chịu trách nhiệm quản lý nội dung", "giấy phép hoạt động báo chí", "giấy phép thiết lập trang",
        "giấy phép thiết lập mạng xã hội", "giấy phép xuất bản số", "mã số doanh nghiệp",
    ),
    matches=(
        "© 2024. Toàn bộ bản quyền thuộc về Báo Ngày Mới.",
        "Ghi rõ nguồn khi phát hành lại thông tin từ website này.",
        "Thông tin trên chỉ mang tính chất tham khảo, không phải lời khuyên đầu tư.",
        "Bài viết thể hiện quan điểm riêng của tác giả.",
        "Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.",
        "Giấy phép số 123/GP-BTTTT cấp ngày 1/1/2020",
    ),
    spares=(
        "Ông cụ để lại quyền sở hữu căn nhà cho hai cô con gái.",
        "Anh nói sẽ chịu trách nhiệm đến cùng về con đường mình chọn.",
        "Người thợ cam đoan chiếc đồng hồ này mười năm không hỏng.",
        "Nhà văn nổi giận vì nhà xuất bản in lần hai mà không hỏi ông.",
        "Đại sứ đã nêu lập trường của nước mình ngay tại chỗ.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "bài viết được đăng lần đầu", "bài viết này được đăng lần đầu", "bài viết gốc được đăng",
        "bài đăng lần đầu trên", "được xuất bản lần đầu trên", "đăng lại với sự cho phép", "được đăng lại từ",
        "đăng lại theo giấy phép", "bài đã đăng trên", "được phép đăng lại", "bản gốc đăng trên",
        "bài gốc đăng trên", "bài gốc đăng tại", "dịch từ bài", "theo giấy phép creative commons",
        "bài viết được trích từ", "nội dung được cung cấp bởi",
    ),
    matches=(
        "Bài viết này được đăng lần đầu trên tạp chí Văn.",
        "Đăng lại với sự cho phép của tác giả.",
        "Nội dung được phát hành theo giấy phép Creative Commons.",
    ),
    spares=(
        "Câu ấy xuất hiện sớm nhất trong một cuốn nhật ký đời Lê.",
        "Anh cầm giấy phép vội vã lên huyện.",
        "Nhà thơ gửi bản thảo cho người bạn ở xa.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "tải ứng dụng để", "tải ứng dụng về", "trở thành thành viên của chúng tôi", "hãy trở thành thành viên",
        "tải ngay ứng dụng", "tải app", "tải ứng dụng của chúng tôi", "tải về miễn phí", "ủng hộ chúng tôi",
        "hãy ủng hộ chúng tôi", "ủng hộ báo chí", "ủng hộ tác giả", "mời tôi một ly cà phê",
        "mời mình một ly cà phê", "quyên góp cho chúng tôi", "nâng cấp tài khoản", "gói premium",
        "đăng ký để đọc tiếp", "đăng ký để tiếp tục đọc", "đăng nhập để đọc tiếp", "đăng nhập để xem tiếp",
        "đăng nhập để tiếp tục đọc", "mua gói đọc báo", "chỉ dành cho thành viên", "dành riêng cho thành viên",
        "chỉ dành cho độc giả đăng ký", "bài viết dành cho thành viên", "hết lượt đọc miễn phí",
        "số bài viết miễn phí", "bạn đã có tài khoản", "bạn chưa có tài khoản", "bạn đã là thành viên",
        "trình chặn quảng cáo", "tắt chặn quảng cáo", "đặt mua báo",
    ),
    matches=(
        "Tải ứng dụng để đọc tin nhanh hơn.",
        "Bài viết chỉ dành cho thành viên. Vui lòng đăng nhập để đọc tiếp.",
        "Bạn đã có tài khoản? Đăng nhập",
        "Hãy ủng hộ chúng tôi để duy trì trang.",
    ),
    spares=(
        "Ông để lại cả đời dành dụm cho ngôi trường làng.",
        "Số đoàn viên công đoàn giảm một nửa sau mười năm.",
        "Trên tàu, mẹ mở cuốn tiểu thuyết đọc dở.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "không", "chưa", "chẳng", "đừng", "chớ", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
    ),
)
PAGE_WORDS = Phrases(("trang",))
PROMPT_BUTTONS = Phrases(
    (
        "xem thư viện ảnh", "xem video", "phát video", "đang tải video", "trình duyệt của bạn không hỗ trợ video",
        "trình duyệt không hỗ trợ video", "bài viết tiếp tục sau quảng cáo", "tải ứng dụng",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "nhấn vào đây", "bấm vào đây", "tải ứng dụng của chúng tôi", "theo dõi chúng tôi",
    ),
)
TEASER_STARTS = Phrases(
    (
        "xem thêm", "đọc thêm", "đọc tiếp", "tin liên quan", "bài liên quan", "có thể bạn quan tâm", "mời bạn đọc",
        "mời bạn đọc thêm", "tham khảo thêm",
    ),
)
WIKI_WORDS = Phrases(
    (
        "bách khoa toàn thư mở", 'lấy từ "http', 'lấy từ "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "sửa", "sửa mã nguồn",
    ),
)
TIP_WORDS = Phrases(
    (
        "gửi cho chúng tôi", "gửi về cho chúng tôi", "bạn có tin",
    ),
)
HEADING_TITLES = Phrases(
    (
        "tiếp theo", "sắp ra mắt", "cho bạn", "cho em", "dành cho bạn", "thêm", "xem thêm", "liên kết", "nguồn",
        "phổ biến", "tương tự", "liên quan",
    ),
)
REFERENCE_TITLES = Phrases(("xem thêm",))
WORDINGS = {
    "act": "xem bấm nhấn tải nghe cuộn",
    "continue": "tiếp-tục",
    "below": "sau dưới",
    "media": "video ảnh quảng-cáo ứng-dụng podcast",
    "filler": "vào đây để của chúng-tôi bài-viết và thêm ngay miễn-phí xuống đọc",
    "comments": "bình-luận",
    "moderation": "kiểm-duyệt phê-duyệt quy-định",
    "write": "gửi liên-hệ",
    "us": "chúng-tôi tòa-soạn",
    "tip": "báo-lỗi hình-ảnh",
    "sign up": "đăng-ký nhận",
    "newsletter": "bản-tin",
    "mail": "email",
    "agree": "đồng-ý chấp-nhận",
    "terms": "bảo-mật điều-khoản",
    "cookie": "cookie cookies",
    "site": "trang-web",
    "video": "video",
}
VISITOR_WORDS = Phrases(
    (
        "bạn", "xin", "lỗi", "vui", "lòng", "quý", "khách",
    ),
)
