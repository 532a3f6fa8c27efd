"""Polish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "nie znaleziono strony", "strona nie została znaleziona", "strona nie znaleziona", "nie znaleziono",
        "nie odnaleziono strony", "strony nie znaleziono", "nie można odnaleźć strony", "nie można znaleźć strony",
        "nie można wyświetlić strony", "nie można odnaleźć tej strony", "strona nie istnieje",
        "ta strona nie istnieje", "podana strona nie istnieje", "taka strona nie istnieje", "brak strony",
        "brak takiej strony", "strona niedostępna", "ta strona jest niedostępna", "strona jest niedostępna",
        "strona tymczasowo niedostępna", "strona chwilowo niedostępna", "serwis chwilowo niedostępny",
        "serwis tymczasowo niedostępny", "strona została usunięta", "strona usunięta", "nie znaleziono pliku",
        "nie znaleziono pliku lub katalogu", "nie znaleziono obiektu", "obiekt nie znaleziony",
        "obiekt nie został znaleziony", "nie znaleziono zasobu", "nie znaleziono artykułu",
        "nie znaleziono produktu", "nic nie znaleziono", "niczego nie znaleziono", "brak wyników",
        "brak wyników wyszukiwania", "ups", "upss", "oops", "ojej", "ups! nie znaleziono strony",
        "ups, nie znaleziono strony", "ups! strona nie istnieje", "ups! coś poszło nie tak",
        "ups, coś poszło nie tak", "oops! nie można znaleźć tej strony", "och! ta strona nie może być odnaleziona",
        "coś poszło nie tak", "przepraszamy", "przepraszamy, strona nie istnieje",
        "przepraszamy, nie znaleziono strony", "niestety, strona nie istnieje", "wystąpił błąd",
        "wystąpił nieoczekiwany błąd", "wystąpił problem", "pojawił się błąd", "błąd", "błąd serwera",
        "błąd aplikacji", "błąd wewnętrzny", "wewnętrzny błąd serwera", "błąd wewnętrzny serwera",
        "nieoczekiwany błąd", "nieznany błąd", "błąd krytyczny", "błąd połączenia", "błąd bazy danych",
        "błąd połączenia z bazą danych", "błąd podczas łączenia się z bazą danych", "komunikat o błędzie",
        "kod błędu", "nieprawidłowe żądanie", "błędne żądanie", "złe żądanie", "niepoprawne żądanie",
        "niewłaściwe żądanie", "nieprawidłowe zapytanie", "błędne zapytanie", "nieautoryzowany dostęp",
        "brak autoryzacji", "nieautoryzowany", "wymagana autoryzacja", "wymagane uwierzytelnienie",
        "wymagana autentykacja", "wymagane logowanie", "wymagana płatność", "dostęp zabroniony",
        "zabroniony dostęp", "zabronione", "zabroniony", "dostęp wzbroniony", "dostęp zablokowany",
        "odmowa dostępu", "brak dostępu", "brak uprawnień", "brak uprawnień dostępu", "nie masz uprawnień",
        "nie masz dostępu", "metoda niedozwolona", "niedozwolona metoda", "niedozwolone",
        "metoda nie jest dozwolona", "nie do przyjęcia", "nieakceptowalne", "wymagane uwierzytelnienie proxy",
        "przekroczono czas żądania", "upłynął limit czasu żądania", "przekroczono limit czasu żądania",
        "przekroczony limit czasu", "koniec czasu oczekiwania na żądanie", "konflikt", "zasób usunięty", "zniknął",
        "wymagana długość", "warunek wstępny nie został spełniony", "warunek wstępny nie może być spełniony",
        "żądanie zbyt duże", "zbyt duże żądanie", "żądanie jest zbyt duże", "adres uri zbyt długi",
        "zbyt długi adres url", "nieobsługiwany typ mediów", "nieobsługiwany typ nośnika", "zbyt wiele żądań",
        "zbyt dużo żądań", "zbyt wiele zapytań", "niedostępne z powodów prawnych", "niezaimplementowane",
        "nie zaimplementowano", "zła bramka", "błędna bramka", "nieprawidłowa brama", "błąd bramy",
        "usługa niedostępna", "usługa jest niedostępna", "usługa chwilowo niedostępna",
        "usługa tymczasowo niedostępna", "przekroczony czas bramy", "upłynął limit czasu bramy",
        "przekroczono limit czasu bramy", "serwer niedostępny", "nie znaleziono serwera",
        "serwer nie został odnaleziony", "przerwa techniczna", "prace techniczne", "trwają prace techniczne",
        "trwają prace konserwacyjne", "prace konserwacyjne", "prace serwisowe", "przerwa konserwacyjna",
        "tryb konserwacji", "konserwacja", "zaraz wracamy", "wkrótce wracamy", "wracamy wkrótce",
        "niedługo wracamy", "strona w budowie", "strona w przebudowie", "strona w trakcie przebudowy",
        "serwis w budowie", "w budowie", "wkrótce", "już wkrótce", "chwileczkę", "jeszcze chwila", "jedną chwilę",
        "proszę czekać", "proszę chwilę poczekać", "cierpliwości", "czy jesteś robotem", "nie jestem robotem",
        "czy jesteś człowiekiem", "sprawdzanie przeglądarki", "weryfikacja", "weryfikacja bezpieczeństwa",
        "trwa weryfikacja", "potwierdź, że jesteś człowiekiem", "potwierdź, że nie jesteś robotem",
        "ta witryna jest nieosiągalna", "ta strona jest nieosiągalna", "witryna jest nieosiągalna",
        "nie można nawiązać połączenia", "nie można połączyć się z serwerem", "brak internetu",
        "brak połączenia z internetem", "brak połączenia", "połączenie zostało zresetowane",
        "połączenie zostało przerwane", "połączenie nie jest prywatne", "twoje połączenie nie jest prywatne",
        "upłynął limit czasu połączenia", "połączenie przekroczyło limit czasu", "ta strona nie działa",
        "hmm, nie możemy nawiązać połączenia z tą stroną", "hmm... nie możemy połączyć się z tą stroną",
        "javascript jest wyłączony", "javascript wyłączony", "wymagany javascript", "sesja wygasła",
        "twoja sesja wygasła", "zostałeś zablokowany", "treść niedostępna", "link wygasł",
        "dostęp do treści tylko dla subskrybentów", "tylko dla subskrybentów", "treść tylko dla subskrybentów",
        "artykuł tylko dla subskrybentów", "artykuł dostępny tylko dla prenumeratorów",
        "kup dostęp, aby czytać dalej", "wykorzystano limit darmowych artykułów",
        "weryfikacja, czy jesteś człowiekiem", "ta domena jest na sprzedaż", "domena na sprzedaż",
        "domena zaparkowana", "domena wygasła", "strona w przygotowaniu", "strona zablokowana",
        "witryna zablokowana", "ta treść jest niedostępna", "ten film jest prywatny", "film niedostępny",
        "produkt nie został znaleziony", "nie znaleziono tematu", "nie znaleziono profilu", "nic tu nie ma",
        "jesteś offline", "planowana przerwa techniczna", "przekierowanie", "weryfikacja wieku",
        "niedostępne w twoim kraju", "szczegóły techniczne", "cenimy twoją prywatność", "dbamy o twoją prywatność",
        "nie jesteś zalogowany", "nie jesteś zalogowany/a", "nie zalogowano", "błąd sesji",
        "nieprawidłowa sesja", "twoja przeglądarka jest nieaktualna", "twoja przeglądarka jest przestarzała",
        "twoja przeglądarka nie jest obsługiwana", "przeglądarka nie jest obsługiwana",
        "nieobsługiwana przeglądarka", "przestarzała przeglądarka",
        "pliki cookie nie są obsługiwane", "ciasteczka nie są obsługiwane",
        "weryfikacja nie powiodła się", "sklep wyłączony", "nie udało się nawiązać połączenia",
        "te treści są obecnie niedostępne", "ten produkt nie jest już dostępny", "to konto zostało zawieszone",
        "w witrynie wystąpił błąd krytyczny",
    ),
)

ERROR_PHRASES = Phrases(
    (
        "wybrany temat nie istnieje",
        "nie został znaleziony na tym serwerze", "nie znaleziono na tym serwerze", "nie znaleziono na serwerze",
        "nie został odnaleziony na tym serwerze", "nie istnieje na tym serwerze", "na tym serwerze",
        "żądany adres url", "żądanego adresu url", "żądany url", "żądanego url", "podany adres url",
        "wywołany adres url", "żądana strona", "żądanej strony", "żądany zasób", "żądanego zasobu",
        "żądany obiekt", "żądany dokument", "poszukiwana strona", "poszukiwanej strony",
        "serwer nie mógł zrozumieć", "serwer nie zrozumiał", "nie może zrozumieć żądania",
        "zrozumieć zapytania przeglądarki", "przeglądarka wysłała", "przeglądarka użytkownika",
        "wysłała żądanie, którego", "serwer nie może przetworzyć", "nie mógł przetworzyć żądania",
        "przetworzyć twojego żądania", "zrealizować żądania", "obsłużyć żądania",
        "nie masz uprawnień do przeglądania", "nie masz uprawnień do wyświetlenia",
        "nie masz uprawnień do oglądania", "nie masz uprawnień, aby", "nie masz uprawnień, by",
        "nie masz uprawnień dostępu", "nie masz wystarczających uprawnień", "nie posiadasz uprawnień",
        "nie posiadasz wystarczających uprawnień", "nie masz dostępu do tej strony", "brak uprawnień do",
        "dostęp do tej strony", "dostęp do strony został zablokowany", "dostęp do żądanego",
        "odmówiono dostępu do", "serwer proxy odebrał", "serwer pośredniczący",
        "nieprawidłową odpowiedź od serwera", "błędną odpowiedź od serwera", "od serwera nadrzędnego",
        "serwer jest przeciążony", "serwer jest tymczasowo", "serwer jest chwilowo", "serwer jest obecnie",
        "przeciążenia serwera", "przeciążeniem serwera", "błąd wewnętrzny serwera", "wewnętrzny błąd serwera",
        "wewnętrzny błąd konfiguracji", "błąd konfiguracji serwera", "strona, której szukasz",
        "strony, której szukasz", "stronę, której szukasz", "strona, której szukałeś", "strona której szukasz",
        "strony której szukasz", "strona, którą próbujesz", "stronę, którą próbujesz", "strona, którą chcesz",
        "strona, do której próbujesz", "strona o podanym adresie", "podana strona nie istnieje",
        "strona nie istnieje lub", "strona nie istnieje albo", "strona nie istnieje bądź",
        "strona już nie istnieje", "strona została przeniesiona", "strona została usunięta",
        "została usunięta lub przeniesiona", "została przeniesiona lub usunięta", "została usunięta, przeniesiona",
        "została usunięta, zmieniono jej nazwę", "nie znaleziono strony", "nie możemy znaleźć strony",
        "nie mogliśmy znaleźć strony", "nie udało się znaleźć strony", "nie udało nam się znaleźć strony",
        "strona nie została znaleziona", "niczego nie znaleziono w tej lokalizacji",
        "nic nie znaleziono pod tym adresem", "pod tym adresem niczego nie ma",
        "pod tym adresem nic nie znaleziono", "nie znaleziono niczego, co odpowiada",
        "nie pasuje do wyszukiwanych", "link, w który kliknąłeś", "odnośnik, w który", "link może być nieaktualny",
        "link jest nieaktualny", "odnośnik jest nieaktualny", "link, który kliknięto", "kliknięty link",
        "link wygasł", "włącz javascript", "włączyć javascript", "włącz obsługę javascript",
        "włączyć obsługę javascript", "włączona obsługa javascript", "włączenia javascript",
        "włączonej obsługi javascript", "wymaga javascript", "javascript jest wyłączony",
        "obsługa javascript jest wyłączona", "wyłączoną obsługę javascript", "wyłączony javascript",
        "nie obsługuje javascript", "przeglądarka nie obsługuje", "twoja przeglądarka jest nieaktualna",
        "przeglądarka jest przestarzała", "używasz przestarzałej", "zaktualizuj przeglądarkę",
        "włącz obsługę cookies", "włącz obsługę plików cookie", "włącz pliki cookie", "obsługa plików cookie jest",
        "pliki cookie są wyłączone", "potwierdź, że jesteś człowiekiem", "potwierdź, że nie jesteś robotem",
        "potwierdzić, że jesteś człowiekiem", "potwierdzić, że nie jesteś robotem",
        "upewnić się, że nie jesteś robotem", "zweryfikuj, że jesteś człowiekiem", "czy jesteś człowiekiem",
        "że jesteś człowiekiem, wykonując", "że nie jesteś botem", "sprawdzamy twoją przeglądarkę",
        "sprawdzić bezpieczeństwo twojego połączenia", "sprawdza bezpieczeństwo połączenia", "nietypowy ruch",
        "nietypowego ruchu", "podejrzany ruch", "ruch z twojej sieci", "pochodzące z twojej sieci",
        "z twojej sieci komputerowej", "twój adres ip został", "twój adres ip jest", "adres ip został zablokowany",
        "z twojego adresu ip", "zostałeś zablokowany", "zostałaś zablokowana", "dostęp został zablokowany",
        "zbyt wiele żądań", "zbyt wiele zapytań", "zbyt dużo zapytań", "zbyt wiele prób logowania",
        "przekroczono limit żądań", "przekroczono limit zapytań", "przekroczono limit transferu",
        "nie jest dostępna w twoim kraju", "nie jest dostępny w twoim kraju", "niedostępna w twoim kraju",
        "niedostępne w twoim kraju", "niedostępny w twoim kraju", "niedostępne w twoim regionie",
        "niedostępna w twoim regionie", "niedostępna z powodów prawnych", "niedostępne z powodów prawnych",
        "ze względów prawnych niedostępna", "administratorem pamięci podręcznej",
        "administrator pamięci podręcznej", "administratorem serwera proxy", "adresu dns serwera",
        "nie znaleziono adresu ip serwera", "adres ip serwera", "nie można odnaleźć serwera",
        "nie można odnaleźć adresu", "nazwy dns", "błąd dns", "limit czasu połączenia", "zbyt długo nie odpowiada",
        "czas odpowiedzi witryny", "odrzucił połączenie", "odrzuciła połączenie",
        "nieoczekiwanie zakończyła połączenie", "nieoczekiwanie zamknęła połączenie",
        "połączenie z serwerem zostało", "nie można nawiązać połączenia z", "nie można połączyć się z serwerem",
        "nie udało się połączyć z serwerem", "sprawdź, czy adres", "sprawdź czy adres",
        "sprawdź, czy wpisany adres", "sprawdź poprawność adresu", "sprawdź poprawność wpisanego",
        "upewnij się, że adres", "poprawność wpisanego adresu", "został błędnie wpisany", "błędnie wpisany adres",
        "adres został wpisany", "błąd we wpisanym adresie", "pomyłka w adresie", "witryna jest tymczasowo",
        "witryna przechodzi", "strona jest w trakcie przebudowy", "strona jest w budowie", "strona w budowie",
        "serwis jest chwilowo", "serwis jest tymczasowo", "strona jest tymczasowo", "strona jest chwilowo",
        "strona chwilowo niedostępna", "trwają prace techniczne", "trwają prace konserwacyjne",
        "trwa przerwa techniczna", "z powodu prac technicznych", "przerwy technicznej", "w trakcie konserwacji",
        "twoja sesja wygasła", "sesja wygasła", "sesja użytkownika wygasła", "połączenia z bazą danych",
        "połączyć się z bazą danych", "wystąpił krytyczny błąd", "krytyczny błąd na", "błąd podczas przetwarzania",
        "błąd podczas ładowania strony", "wystąpił błąd podczas", "wystąpił nieoczekiwany błąd",
        "musisz się zalogować, aby", "musisz być zalogowany, aby zobaczyć", "numer referencyjny błędu",
        "dokumentu błędu", "errordocument",
        "jeśli jesteś właścicielem strony", "z powodów prawnych", "strona, o którą prosisz",
        "aby mieć dostęp do tej strony", "zaloguj się, aby zobaczyć", "zalogowany, aby",
        "przeglądarka nie akceptuje", "jest obecnie wyłączony",
        "jest obecnie wyłączona",
    ),
    matches=(
        "Żądany adres URL /stara/strona.html nie został znaleziony na tym serwerze.",
        "Nie masz uprawnień do przeglądania tej strony.",
        "Przepraszamy, strona, której szukasz, nie istnieje lub została przeniesiona.",
        "Aby korzystać z serwisu, włącz JavaScript w przeglądarce.",
        "Twoja przeglądarka wysłała żądanie, którego serwer nie rozumie.",
        "Nasze systemy wykryły nietypowy ruch pochodzący z Twojej sieci.",
        "Ta treść jest niestety niedostępna w Twoim kraju.",
        "Na Twojej witrynie wystąpił krytyczny błąd.",
        "Trwają prace techniczne, zapraszamy później.",
        "Sprawdź, czy adres nie zawiera literówki.",
    ),
    spares=(
        "Kelner nie zrozumiał prośby gościa i przyniósł drugą herbatę.",
        "Ojciec nie dał mu pozwolenia na wyjście z pokoju.",
        "Przewróciła stronę i dalej szukała nazwiska babki.",
        "Drzwi do piwnicy były zamknięte, a dostępu pilnowało dwóch żołnierzy.",
        "Pociąg spóźnił się z powodu prac na torach.",
        "Adres na kopercie był tak nieczytelny, że listonosz zawrócił.",
        "W szufladzie nic nie znaleziono oprócz starego listu.",
        "Ten most nie jest już otwarty, rzekła sąsiadka.",
        "Jego konto u rzeźnika zostało zamknięte.",
    ),
)

ERROR_HINTS = Phrases(
    (
        "wydajność i bezpieczeństwo dzięki cloudflare",
        "spróbuj ponownie później", "spróbuj ponownie za", "spróbuj później", "spróbuj jeszcze raz",
        "proszę spróbować później", "proszę spróbować ponownie", "prosimy spróbować później",
        "prosimy spróbować ponownie", "zapraszamy później", "skontaktuj się z administratorem",
        "skontaktuj się z webmasterem", "proszę skontaktować się z administratorem",
        "prosimy o kontakt z administratorem", "skontaktuj się z nami", "skontaktuj się z właścicielem",
        "przepraszamy za niedogodności", "przepraszamy za utrudnienia", "za utrudnienia przepraszamy",
        "za niedogodności przepraszamy", "przepraszamy za kłopot", "wróć do strony głównej",
        "wróć na stronę główną", "powrót do strony głównej", "powrót na stronę główną",
        "przejdź do strony głównej", "przejdź na stronę główną", "przejść do strony głównej",
        "wróć do poprzedniej strony", "skorzystaj z wyszukiwarki", "użyj wyszukiwarki", "spróbuj wyszukać",
        "może spróbuj wyszukiwania", "sprawdź pisownię", "sprawdź połączenie z internetem",
        "sprawdź swoje połączenie", "odśwież stronę", "prosimy o cierpliwość", "dziękujemy za cierpliwość",
        "pracujemy nad rozwiązaniem",
        "zaktualizuj przeglądarkę", "zaktualizuj swoją przeglądarkę",
    ),
)

ERROR_WORDS = Phrases(
    (
        "serwer", "serwera", "serwerem", "serwerze", "serwery", "proxy", "url", "uri", "adres", "adresu",
        "adresem", "adresie", "żądanie", "żądania", "żądań", "żądany", "żądana", "żądane", "żądanej", "żądanego",
        "zapytanie", "zapytania", "przeglądarka", "przeglądarki", "przeglądarkę", "przeglądarce", "strona",
        "strony", "stronę", "stronie", "witryna", "witryny", "witrynę", "witrynie", "serwis", "serwisu", "brama",
        "bramy", "bramka", "pamięć", "podręczna", "podręcznej", "połączenie", "połączenia", "połączyć", "dostęp",
        "dostępu", "uprawnienia", "uprawnień", "błąd", "błędu", "błędy", "błędem", "znaleziono", "znaleziony",
        "znaleziona", "odnaleziono", "odnaleźć", "odmowa", "odmówiono", "zabroniony", "zablokowany", "niedostępny",
        "niedostępna", "niedostępne", "konserwacja", "konserwacji", "javascript", "cookie", "cookies", "link",
        "linku", "odnośnik", "odnośnika", "zasób", "zasobu", "dokument", "dokumentu", "plik", "pliku", "obiekt",
        "obiektu", "nagłówek", "nagłówka", "metoda", "metody", "limit", "przekroczono", "przeniesiona", "usunięta",
        "usunięty", "istnieje", "wygasła", "sesja", "nieprawidłowy", "nieprawidłowe", "przeciążony", "tymczasowo",
        "chwilowo", "robotem", "captcha", "administrator", "administratorem", "dns", "ip", "baza", "wyłączony",
        "włącz",
    ),
)
ERROR_NAMES = Phrases(
    (
        "błąd", "błędy", "błędu", "kod błędu", "kod", "kod statusu", "status", "kod odpowiedzi", "błąd http",
        "błąd serwera", "strona błędu",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "numer referencyjny", "identyfikator", "identyfikator żądania", "identyfikator błędu", "kod błędu",
        "twój adres ip", "twoje ip", "adres ip", "numer zgłoszenia", "powód", "szczegóły",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nie", "nieprawidłowy", "nieprawidłowe", "nieprawidłowa", "niepoprawny", "błąd", "błędy", "błędny", "odmowa",
        "odmówiono", "odrzucono", "zabroniony", "zabronione", "wygasł", "wygasła", "zablokowany", "zablokowano",
        "nieznany", "nieoczekiwany", "niestety", "problem", "brak", "brakuje", "zbyt wiele", "zbyt wielu", "wymagane",
        "wymagana", "przerwane", "niedostępna", "niedostępny", "wyłączony", "wyłączona", "nieczynna", "nieczynny",
        "w trakcie konserwacji", "konserwacji", "zamknięta", "usunięta", "usunięty", "przeciążony", "chwilowo",
        "tymczasowo",
        "przestarzała", "przestarzały", "nieaktualna", "nieaktualny", "nieobsługiwana", "nie jest obsługiwana",
        "zbyt stara", "niezalogowany", "nie zalogowano", "wstrzymana",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "jeśli", "jeżeli", "gdy", "kiedy", "w przypadku", "aby", "ponieważ", "chociaż",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "szczegóły", "zaawansowane", "wróć (zalecane)",
        "strona główna", "na stronę główną", "wstecz", "powrót", "wróć", "powrót do strony głównej",
        "powrót na stronę główną", "powrót na stronę startową", "wróć do strony głównej", "wróć na stronę główną",
        "przejdź do strony głównej", "przejdź na stronę główną", "idź do strony głównej", "wróć do poprzedniej strony",
        "powrót do poprzedniej strony", "poprzednia strona", "zaloguj", "zaloguj się", "wyloguj", "wyloguj się",
        "zarejestruj się", "kontakt", "skontaktuj się z nami", "pomoc", "dowiedz się więcej", "więcej informacji",
        "pokaż szczegóły", "kontynuuj", "kontynuuj zakupy", "dalej", "akceptuj", "akceptuję", "zaakceptuj wszystko",
        "akceptuj wszystkie", "odrzuć", "odrzuć wszystko", "subskrybuj", "masz już subskrypcję", "szukaj", "wyszukaj",
        "zamknij", "anuluj", "wróć do sklepu", "zgłoś problem", "zgłoś błąd", "masz już subskrypcję? zaloguj się",
        "masz już konto? zaloguj się", "jesteś już subskrybentem? zaloguj się", "zasubskrybuj", "akceptuj wszystko",
        "ustawienia", "więcej opcji", "złóż ofertę", "połącz", "poproś o dostęp",
        "zaktualizuj przeglądarkę", "zaktualizuj przeglądarkę teraz", "zaktualizuj teraz",
        "zaktualizuj moją przeglądarkę", "pobierz", "ignoruj", "przypomnij później", "zaloguj się teraz",
    ),
    matches=(
        "Powrót do strony głównej",
    ),
    spares=(
        "Powrót na stronę matki trwał rok.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "spróbuj ponownie", "spróbuj jeszcze raz", "ponów próbę", "ponów", "odśwież", "odśwież stronę",
        "przeładuj stronę", "załaduj ponownie",
    ),
    matches=(
        "Spróbuj ponownie!",
    ),
    spares=(
        "Spróbuj ponownie tej zupy, prosiła babcia.",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kod statusu", "kody statusu", "kod stanu", "kody stanu", "kod błędu", "kody błędów", "strona błędu",
        "strony błędów", "komunikat o błędzie", "komunikaty o błędach", "oznacza, że", "to oznacza", "co oznacza",
        "wskazuje, że", "klient", "na przykład", "jak naprawić", "naprawić", "wtyczka", "odpowiedź", "zazwyczaj",
        "zwykle", "najczęściej", "różnych powodów",
    ),
    matches=(
        "Ten kod błędu oznacza, że nikogo nie ma.",
    ),
    spares=(
        "Prom odpływa o dziewiątej.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "co oznacza", "co to jest", "co to znaczy", "co robić", "co zrobić", "jak", "dlaczego", "przyczyny",
        "rozwiązania", "rozwiązanie", "znaczenie", "najczęstsze", "częste pytania", "komunikaty o błędach",
        "kody błędów", "nie mogę", "rozwiązywanie problemów",
    ),
)
OWN_WORDS = Phrases(
    (
        "mój", "moja", "mnie",
    ),
)
HELP_CONDITIONS = Phrases(
    (
        "jeśli strona", "jeśli konto", "jeśli twoje", "jeśli komunikat", "gdy strona", "gdy konto", "kiedy",
    ),
    matches=(
        "Kiedy prom się spóźnia, poczekaj.",
    ),
    spares=(
        "Prom odpływa o dziewiątej.",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "błąd pojawia się", "błąd występuje", "błąd oznacza", "komunikat pojawia się", "komunikat oznacza",
        "pojawia się, gdy", "pojawia się, jeśli", "występuje, gdy", "wyświetla się, gdy", "jest kodem",
        "jest jednym z", "kod oznacza", "występuje, jeśli", "występuje wtedy", "pojawia się wówczas, gdy",
        "wówczas, gdy", "w tym artykule", "w tym poradniku", "najczęstsze przyczyny", "znany również jako",
    ),
    matches=(
        "Występuje, jeśli prom się spóźnia.",
    ),
    spares=(
        "Prom odpływa o dziewiątej.",
    ),
)

MENU_LABELS = Phrases(
    (
        "strona główna", "główna", "start", "home", "o nas", "o mnie", "o firmie", "o serwisie", "o portalu",
        "o stronie", "kim jesteśmy", "co robimy", "nasz zespół", "zespół", "redakcja", "kontakt", "skontaktuj się",
        "skontaktuj się z nami", "napisz do nas", "formularz kontaktowy", "dane kontaktowe", "zaloguj",
        "zaloguj się", "logowanie", "zaloguj się / zarejestruj się", "wyloguj", "wyloguj się", "zarejestruj",
        "zarejestruj się", "rejestracja", "załóż konto", "utwórz konto", "stwórz konto", "nie masz konta", "konto",
        "moje konto", "twoje konto", "mój profil", "profil", "panel klienta", "szukaj", "szukaj w serwisie",
        "szukaj na stronie", "szukaj w sklepie", "wyszukaj", "wyszukiwarka", "wyszukiwanie",
        "wyszukiwanie zaawansowane", "wyniki wyszukiwania", "menu", "menu główne", "otwórz menu", "zamknij menu",
        "rozwiń menu", "zwiń menu", "pokaż menu", "nawigacja", "zamknij", "przejdź do treści",
        "przejdź do głównej treści", "przejdź do zawartości", "przeskocz do treści", "przeskocz do głównej treści",
        "pomiń nawigację", "przejdź do menu", "przejdź do stopki", "przejdź do wyszukiwarki", "mapa strony",
        "mapa serwisu", "mapa witryny", "faq", "najczęściej zadawane pytania", "najczęstsze pytania",
        "pytania i odpowiedzi", "pomoc", "centrum pomocy", "kariera", "praca", "oferty pracy", "reklama",
        "reklama u nas", "reklamuj się", "dla prasy", "biuro prasowe", "dla mediów", "newsletter", "rss",
        "kanał rss", "koszyk", "twój koszyk", "do koszyka", "dodaj do koszyka", "zamówienie", "zamówienia",
        "moje zamówienia", "przejdź do kasy", "do kasy", "sklep", "sklep internetowy", "ulubione", "lista życzeń",
        "schowek", "porównaj", "kategorie", "wszystkie kategorie", "ustawienia", "ustawienia konta", "język",
        "języki", "wybierz język", "zmień język", "polski", "angielski", "niemiecki", "rosyjski", "ukraiński",
        "zapomniałeś hasła", "zapomniałeś hasło", "nie pamiętasz hasła", "nie pamiętam hasła", "przypomnij hasło",
        "zapomniane hasło", "odzyskaj hasło", "zresetuj hasło", "zapamiętaj mnie", "nie wylogowuj mnie", "login",
        "nazwa użytkownika", "użytkownik", "hasło", "powtórz hasło", "prenumerata", "e-wydanie", "subskrypcja",
        "blog", "forum", "galeria", "linki", "przydatne linki", "polecane strony", "cennik", "oferta",
        "nasza oferta", "współpraca", "dla firm", "dla biznesu", "wesprzyj nas", "przekaż 1", "przekaż 1,5",
        "wolontariat", "deklaracja członkowska", "godziny otwarcia", "dojazd", "mapa dojazdu", "informacje",
        "ważne informacje", "na skróty", "powiadomienia", "wiadomości", "filtruj", "filtry", "sortuj",
        "sortuj według", "wyczyść filtry", "spis treści", "bip", "biuletyn informacji publicznej",
        "wersja kontrastowa", "wysoki kontrast", "rozmiar czcionki", "ostatnie zmiany", "losowa strona",
        "narzędzia", "edytuj", "historia",
    ),
)
SKIP_STARTS = Phrases(("przejdź do treści", "przejdź do głównej", "przeskocz do"))

SECTION_LABELS = Phrases(
    (
        "wiadomości", "aktualności", "informacje", "wydarzenia", "kraj", "polska", "świat", "europa", "polityka",
        "gospodarka", "biznes", "finanse", "pieniądze", "giełda", "prawo", "sport", "piłka nożna", "siatkówka",
        "żużel", "koszykówka", "tenis", "kultura", "kultura i sztuka", "sztuka", "muzyka", "film", "filmy", "kino",
        "teatr", "książki", "literatura", "recenzje", "wywiady", "wywiad", "felietony", "felieton", "reportaż",
        "reportaże", "publicystyka", "opinie", "komentarze", "historia", "nauka", "technologia", "technologie",
        "nowe technologie", "technika", "gry", "motoryzacja", "moto", "zdrowie", "uroda", "moda", "styl życia",
        "lifestyle", "kobieta", "dziecko", "rodzina", "dom", "dom i ogród", "ogród", "wnętrza", "kuchnia",
        "kulinaria", "przepisy", "podróże", "turystyka", "pogoda", "program tv", "telewizja", "rozrywka",
        "gwiazdy", "plotki", "horoskop", "ciekawostki", "poradnik", "poradniki", "porady", "region", "regiony",
        "lokalne", "miasto", "gmina", "społeczeństwo", "edukacja", "szkoła", "kościół", "religia", "wiara",
        "środowisko", "ekologia", "klimat", "rolnictwo", "nieruchomości", "ogłoszenia", "kronika policyjna",
        "na sygnale", "wideo", "video", "filmy wideo", "zdjęcia", "foto", "fotogalerie", "galerie", "podcasty",
        "kalendarz", "kalendarium", "archiwum", "tagi", "konkursy", "projekty", "usługi", "produkty", "promocje",
        "nowości", "realizacje", "referencje", "partnerzy", "sponsorzy", "publikacje", "dokumenty", "do pobrania",
        "o projekcie", "statut", "zarząd", "tematy", "różne",
    ),
)

SHARE_LABELS = Phrases(
    (
        "udostępnij", "udostępnij ten artykuł", "udostępnij artykuł", "udostępnij wpis", "udostępnij to",
        "udostępnij na facebooku", "udostępnij na facebook", "udostępnij na twitterze", "udostępnij na x",
        "udostępnij na linkedin", "udostępnij na whatsapp", "udostępnij przez whatsapp", "udostępnij przez e-mail",
        "udostępnij w serwisie facebook", "udostępnij w usłudze facebook", "udostępnij w usłudze twitter",
        "udostępnij w usłudze pinterest", "podziel się", "podziel się na facebooku", "podziel się artykułem",
        "podziel się wpisem", "podziel się ze znajomymi", "podziel się z innymi", "poleć", "poleć znajomemu",
        "poleć znajomym", "poleć artykuł", "poleć innym", "prześlij dalej", "podaj dalej", "tweetnij", "tweet",
        "tweetuj", "wyślij", "wyślij znajomemu", "wyślij e-mailem", "wyślij mailem", "wyślij pocztą e-mail",
        "wyślij pocztą e-mailem", "wrzuć na bloga", "drukuj", "wydrukuj", "wersja do druku", "wydrukuj artykuł",
        "kopiuj link", "skopiuj link", "skopiuj adres", "skopiowano", "link skopiowany", "link został skopiowany",
        "skopiowano link", "obserwuj nas", "śledź nas", "znajdź nas", "znajdź nas na facebooku", "polub nas",
        "polub nas na facebooku", "dołącz do nas", "dołącz do nas na facebooku", "lubię to", "lubię", "polub",
        "zapisz", "zapisz na później", "dodaj do ulubionych", "przypnij", "przypnij to", "wykop", "wykop to",
        "facebook", "twitter", "whatsapp", "messenger", "instagram", "linkedin", "pinterest", "telegram",
        "youtube", "e-mail", "email", "media społecznościowe", "społeczności", "udostępnij link", "udostępnień",
        "udostępnienia",
    ),
)

RELATED_LABELS = Phrases(
    (
        "powiązane", "powiązane artykuły", "powiązane wpisy", "powiązane posty", "powiązane tematy",
        "powiązane produkty", "powiązane treści", "artykuły powiązane", "wpisy powiązane", "tematy powiązane",
        "produkty powiązane", "podobne", "podobne artykuły", "podobne wpisy", "podobne posty", "podobne tematy",
        "podobne produkty", "podobne wiadomości", "podobne materiały", "zobacz także", "zobacz też",
        "zobacz również", "zobacz więcej", "zobacz inne", "czytaj także", "czytaj też", "czytaj również",
        "czytaj więcej", "przeczytaj także", "przeczytaj też", "przeczytaj również", "przeczytaj więcej",
        "warto przeczytać", "warto zobaczyć", "polecane", "polecane artykuły", "polecane wpisy",
        "polecane produkty", "polecane dla ciebie", "polecane wideo", "polecamy", "polecamy także",
        "polecamy również", "polecamy ci", "redakcja poleca", "poleca redakcja", "wybór redakcji",
        "najpopularniejsze", "najpopularniejsze artykuły", "najpopularniejsze wpisy", "popularne",
        "popularne artykuły", "popularne wpisy", "popularne posty", "popularne tematy", "popularne teraz",
        "najczęściej czytane", "najchętniej czytane", "najczęściej komentowane", "najczęściej oglądane",
        "najnowsze", "najnowsze artykuły", "najnowsze wpisy", "najnowsze wiadomości", "najnowsze informacje",
        "najnowsze posty", "ostatnie wpisy", "ostatnie artykuły", "ostatnie posty", "ostatnio dodane",
        "ostatnie wiadomości", "z ostatniej chwili", "gorące tematy", "na czasie", "nie przegap",
        "to może cię zainteresować", "może cię zainteresować", "może cię również zainteresować",
        "może cię zainteresuje", "może ci się spodobać", "mogą cię zainteresować", "może spodoba ci się również",
        "mogą ci się spodobać", "może zainteresują cię również", "inni czytali również", "inne artykuły",
        "inne wpisy", "inne w tej kategorii", "inne z tej kategorii", "inne tego autora", "więcej z tej kategorii",
        "więcej na ten temat", "więcej od tego autora", "więcej tego autora", "więcej wiadomości",
        "więcej artykułów", "więcej informacji", "więcej z działu", "w tym temacie", "na ten temat", "w tej serii",
        "dla ciebie", "wyróżnione", "temat dnia", "przegląd tygodnia", "zapowiedzi", "klienci kupili również",
        "ostatnio oglądane",
    ),
)

COMMENT_LABELS = Phrases(
    (
        "komentarze", "komentarz", "komentarzy", "brak komentarzy", "brak komentarzy do tego wpisu",
        "dodaj komentarz", "dodaj swój komentarz", "dodaj nowy komentarz", "skomentuj", "skomentuj artykuł",
        "skomentuj ten artykuł", "zostaw komentarz", "zostaw odpowiedź", "zostaw swój komentarz",
        "napisz komentarz", "napisz swój komentarz", "prześlij komentarz", "wyślij komentarz",
        "opublikuj komentarz", "komentarz wpisz", "opublikuj", "wyślij", "odpowiedz", "odpowiedź", "odpowiedzi",
        "anuluj odpowiedź", "anuluj pisanie odpowiedzi", "anuluj", "zgłoś", "zgłoś naruszenie", "zgłoś nadużycie",
        "zgłoś do moderacji", "zgłoś komentarz", "zaloguj się, aby skomentować",
        "zaloguj się, aby dodać komentarz", "zaloguj się aby komentować", "zaloguj się, by skomentować",
        "zaloguj się, by odpowiedzieć", "zaloguj się, aby odpowiedzieć", "pokaż komentarze",
        "pokaż wszystkie komentarze", "zobacz komentarze", "zobacz wszystkie komentarze", "czytaj komentarze",
        "wszystkie komentarze", "więcej komentarzy", "pokaż więcej komentarzy", "załaduj więcej komentarzy",
        "ukryj komentarze", "starsze komentarze", "nowsze komentarze", "ostatnie komentarze",
        "najnowsze komentarze", "najstarsze", "od najnowszych", "od najstarszych", "najlepiej oceniane",
        "najwyżej oceniane", "bądź pierwszy", "bądź pierwszą osobą, która skomentuje",
        "bądź pierwszy, który skomentuje", "komentarze wyłączone", "możliwość komentowania została wyłączona",
        "komentarze zamknięte", "dyskusja", "dołącz do dyskusji", "weź udział w dyskusji", "twój komentarz",
        "treść komentarza", "treść", "imię", "imię (wymagane", "imię i nazwisko", "nazwa", "nazwa (wymagana",
        "nick", "pseudonim", "podpis", "twoje imię", "twój nick", "adres e-mail", "adres e-mail (wymagane",
        "adres email", "e-mail (wymagany", "e-mail (nie będzie publikowany", "witryna internetowa",
        "strona internetowa", "strona www", "www", "wiadomość", "oceń artykuł", "oceń", "regulamin komentarzy",
        "komentarze do wpisu", "jeden komentarz", "autor komentarza", "opinie użytkowników", "cytuj",
        "odpowiedz z cytatem", "komentarze facebook", "zaloguj się",
        "opinie klientów", "recenzje klientów", "napisz opinię", "napisz recenzję", "bezpośredni odnośnik",
        "zadaj pytanie", "twoja odpowiedź", "opublikuj odpowiedź",
    ),
)

NEWSLETTER_LABELS = Phrases(
    (
        "newsletter", "newslettery", "nasz newsletter", "zapisz się", "zapisz się do newslettera",
        "zapisz się na newsletter", "zapisz się do naszego newslettera", "zapisz się na nasz newsletter",
        "zapisz mnie", "zapisz", "zamów newsletter", "subskrybuj", "subskrybuj newsletter",
        "subskrybuj nasz newsletter", "subskrybuj bloga", "subskrypcja", "dołącz do newslettera",
        "dołącz do subskrybentów", "otrzymuj newsletter", "bądź na bieżąco", "bądź zawsze na bieżąco",
        "nie przegap", "nie przegap żadnego wpisu", "adres e-mail", "twój adres e-mail", "twój e-mail",
        "twój email", "podaj e-mail", "podaj adres e-mail", "podaj swój adres e-mail", "podaj swój e-mail",
        "wpisz swój adres e-mail", "wpisz swój e-mail", "wpisz e-mail", "wypisz się",
        "obserwuj bloga przez e-mail", "obserwuj", "śledź bloga przez email", "dziękujemy za zapisanie się",
        "darmowy newsletter", "powiadomienia",
    ),
)

LEGAL_LABELS = Phrases(
    (
        "polityka prywatności", "polityka prywatności i cookies", "prywatność", "ochrona prywatności",
        "ustawienia prywatności", "zarządzaj prywatnością", "polityka cookies", "polityka plików cookies",
        "polityka plików cookie", "pliki cookies", "ustawienia cookies", "ustawienia plików cookie",
        "ustawienia plików cookies", "zarządzaj cookies", "zarządzaj zgodami", "zarządzaj zgodą",
        "zarządzanie zgodą", "preferencje", "zaakceptuj wszystkie", "zaakceptuj wszystko", "akceptuj wszystkie",
        "akceptuję", "akceptuję wszystkie", "akceptuj", "zaakceptuj", "zgadzam się", "zgoda",
        "zezwól na wszystkie", "odrzuć", "odrzuć wszystkie", "odrzuć wszystko", "odmów", "odmawiam",
        "tylko niezbędne", "zapisz ustawienia", "zapisz preferencje", "zobacz preferencje", "zawsze aktywne",
        "funkcjonalne", "niezbędne", "rozumiem", "ok, rozumiem", "regulamin", "regulamin serwisu",
        "regulamin sklepu", "regulaminy", "warunki korzystania", "warunki użytkowania",
        "warunki świadczenia usług", "ogólne warunki", "nota prawna", "informacje prawne", "zastrzeżenia prawne",
        "zastrzeżenie", "wyłączenie odpowiedzialności", "prawa autorskie", "copyright",
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "dostępność", "deklaracja dostępności",
        "rodo", "ochrona danych osobowych", "ochrona danych", "klauzula informacyjna", "klauzula rodo",
        "obowiązek informacyjny", "informacja o przetwarzaniu danych", "zwroty", "zwroty i reklamacje",
        "reklamacje", "dostawa i płatność", "odstąpienie od umowy", "o wikipedii",
        "korzystanie z informacji prawnych", "oświadczenie o ciasteczkach", "sygnaliści",
    ),
)

NAVIGATION_LABELS = Phrases(
    (
        "poprzedni", "poprzednia", "poprzednie", "następny", "następna", "następne", "poprzedni artykuł",
        "następny artykuł", "poprzedni wpis", "następny wpis", "poprzedni post", "następny post", "starszy post",
        "nowszy post", "poprzednia strona", "następna strona", "poprzednie wpisy", "następne wpisy",
        "starsze wpisy", "nowsze wpisy", "starsze posty", "nowsze posty", "starsze", "nowsze", "nawigacja wpisu",
        "nawigacja po wpisach", "zobacz wpisy", "stronicowanie wpisów", "dalej", "wstecz", "cofnij", "wróć",
        "powrót", "wróć do listy", "powrót do listy", "powrót do góry", "do góry", "na górę", "na górę strony",
        "wróć do góry", "wróć na górę", "przewiń do góry", "początek strony", "powrót do strony głównej",
        "powrót na stronę główną", "wróć na stronę główną", "czytaj więcej", "czytaj dalej", "czytaj całość",
        "czytaj cały artykuł", "czytaj całość wpisu", "przeczytaj więcej", "przeczytaj całość", "przeczytaj",
        "czytaj", "dowiedz się więcej", "więcej", "zobacz", "zobacz więcej", "zobacz wszystkie", "zobacz wszystko",
        "zobacz całość", "pokaż więcej", "pokaż wszystkie", "pokaż wszystko", "pokaż mniej", "rozwiń", "zwiń",
        "załaduj więcej", "wczytaj więcej", "wczytywanie", "ładowanie", "wyświetl więcej", "wszystkie",
        "wszystkie wpisy", "wszystkie artykuły", "wszystkie aktualności", "strona", "strony", "pierwsza",
        "ostatnia", "pierwsza strona", "ostatnia strona", "kliknij tutaj", "kliknij tu", "kliknij", "przejdź",
        "przejdź do", "przejdź dalej", "szczegóły", "sprawdź", "więcej informacji", "kontynuuj czytanie",
        "kontynuuj", "kliknij, aby powiększyć", "powiększ", "pobierz", "skocz do",
        "edytuj na githubie", "edytuj na github", "pokaż źródło",
    ),
)

ADVERT_LABELS = Phrases(
    (
        "reklama", "reklamy", "koniec reklamy", "materiał sponsorowany", "artykuł sponsorowany",
        "artykuły sponsorowane", "treść sponsorowana", "sponsorowane", "sponsorowany", "post sponsorowany",
        "wpis sponsorowany", "materiał partnera", "materiał partnerski", "materiały partnerskie",
        "materiał promocyjny", "materiał reklamowy", "materiał własny partnera", "tekst sponsorowany",
        "artykuł partnera", "partner", "partner serwisu", "promowane", "promocja", "ogłoszenie", "autopromocja",
        "dalsza część tekstu pod reklamą", "dalsza część artykułu pod reklamą",
        "dalsza część tekstu znajduje się pod reklamą", "dalsza część artykułu pod materiałem wideo",
        "dalszy ciąg materiału pod wideo", "dalsza część tekstu pod materiałem wideo",
        "reszta artykułu pod reklamą", "ciąg dalszy pod reklamą", "czytaj dalej pod reklamą",
        "kontynuuj czytanie pod reklamą", "pomiń reklamę", "zamknij reklamę", "współpraca reklamowa",
        "lokowanie produktu",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    (
        "tagi:", "tag:", "tagi artykułu", "kategoria:", "kategorie:", "w kategorii:", "opublikowano w kategorii",
        "opublikowano w:", "opublikowane w", "opublikowany w", "zamieszczone w", "zaszufladkowano do kategorii",
        "napisane w", "dodano do", "otagowano", "oznaczone jako", "otagowane jako", "tematy:", "temat:",
        "słowa kluczowe", "etykiety:", "etykieta:", "dział:", "rubryka:", "działy:", "więcej o:",
        "więcej na temat:", "dodaj do zakładek bezpośredni odnośnik", "ten wpis został opublikowany w", "hasła:",
    ),
)

READ_MORE_PREFIXES = Phrases(
    (
        "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej:", "czytaj:",
        "czytaj całość", "przeczytaj też", "przeczytaj także", "przeczytaj również", "przeczytaj więcej",
        "przeczytaj:", "zobacz też", "zobacz także", "zobacz również", "zobacz:", "zobacz więcej",
        "zobacz koniecznie", "zobacz wideo", "sprawdź też", "sprawdź także", "sprawdź:", "sprawdź również",
        "obejrzyj także", "obejrzyj:", "oglądaj też", "oglądaj:", "posłuchaj:", "polecamy:", "polecamy także",
        "polecamy również", "warto przeczytać:", "więcej:", "więcej na ten temat", "nie przegap:", "powiązane:",
        "dowiedz się więcej", "zob. też",
    ),
)

CAPTION_PREFIXES = Phrases(
    (
        "fot.", "fot:", "foto:", "foto.", "zdjęcie:", "zdjęcia:", "zdj.", "autor zdjęcia", "autor zdjęć",
        "autor fotografii", "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdjęcie archiwalne", "ilustracja:",
        "ilustracje:", "rys.", "rysunek:", "grafika:", "wideo:", "video:", "źródło:", "źródło zdjęcia",
        "źródło zdjęć", "źródło grafiki", "materiały prasowe", "źródło fot", "wykres:", "mapa:",
    ),
)

BYLINE_PREFIXES = Phrases(
    (
        "autor:", "autorka:", "autorzy:", "autor artykułu", "autor tekstu", "napisane przez", "opublikowane przez",
        "opublikowano przez", "dodane przez", "dodano:", "dodano przez", "opracowanie:", "oprac.", "opracował:",
        "tekst:", "tekst i zdjęcia:", "redakcja:", "przez admin", "opublikowano:", "opublikowano dnia",
        "opublikowany:", "opublikowane:", "data publikacji", "data dodania", "data utworzenia",
        "data aktualizacji", "data:", "aktualizacja:", "zaktualizowano", "ostatnia aktualizacja",
        "ostatnia modyfikacja", "zmodyfikowano", "utworzono", "czas czytania", "wysłane przez", "publikacja:",
        "wyświetleń:", "odsłon:",
    ),
)

COOKIE_PHRASES = Phrases(
    (
        "używamy plików cookie", "używamy plików cookies", "używamy cookies", "używamy ciasteczek",
        "używa plików cookie", "używa plików cookies", "używa cookies", "używa ciasteczek",
        "korzysta z plików cookie", "korzysta z plików cookies", "korzysta z cookies", "korzysta z ciasteczek",
        "korzystamy z plików cookie", "korzystamy z plików cookies", "wykorzystuje pliki cookie",
        "wykorzystuje pliki cookies", "wykorzystujemy pliki cookie", "wykorzystujemy pliki cookies",
        "stosuje pliki cookies", "stosujemy pliki cookies", "stosujemy pliki cookie",
        "wykorzystywanie plików cookies", "wykorzystanie plików cookies", "używanie plików cookie",
        "korzystanie z plików cookies", "zgodę na używanie cookies", "zgodę na wykorzystanie plików",
        "politykę cookies", "polityce cookies", "polityką cookies", "polityką prywatności", "polityce prywatności",
        "zmiany ustawień przeglądarki", "ustawień dotyczących cookies", "ustawieniach przeglądarki",
        "zaufani partnerzy", "zaufanych partnerów", "korzystając z naszej strony", "kontynuując przeglądanie",
        "technologie, takie jak pliki cookie", "niezbędne pliki cookie",
    ),
    matches=(
        "Ta strona korzysta z plików cookies w celu realizacji usług.",
        "Używamy ciasteczek, aby zapewnić najlepszą jakość.",
        "Kontynuując przeglądanie, zgadzasz się na ich użycie.",
        "Szczegóły znajdziesz w naszej polityce prywatności.",
    ),
    spares=(
        "Babcia piekła ciasteczka z makiem na każde święta.",
        "Korzystał z każdej okazji, żeby wyjść z domu.",
        "W archiwum leżały pliki pożółkłych listów.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    (
        "zapisz się do newslettera", "zapisz się na newsletter", "zapisz się do naszego newslettera",
        "zapisz się na nasz newsletter", "zapisz się na darmowy", "zapisz się i otrzymuj", "zapisz się już dziś",
        "zapisując się do newslettera", "zapisując się na newsletter", "zapisać się do newslettera",
        "subskrybuj nasz", "subskrybuj newsletter", "subskrybuj kanał", "zasubskrybuj", "dołącz do newslettera",
        "dołącz do naszego newslettera", "otrzymuj najnowsze", "otrzymuj powiadomienia", "otrzymuj newsletter",
        "otrzymywać newsletter", "otrzymywanie newslettera", "chcę otrzymywać", "chcesz otrzymywać",
        "chcesz być na bieżąco", "bądź na bieżąco z", "powiadomienia o nowych wpisach",
        "powiadomienia o nowych artykułach", "na swoją skrzynkę", "na twoją skrzynkę", "prosto na swoją skrzynkę",
        "na twój adres e-mail", "na twojego maila", "wpisz swój adres e-mail", "wpisz swój e-mail",
        "podaj swój adres e-mail", "podaj swój e-mail", "wprowadź swój adres e-mail",
        "na przesyłanie informacji handlowych", "wypisać się w każdej chwili", "zrezygnować w każdej chwili z",
        "nie wysyłamy spamu", "zero spamu", "sprawdź swoją skrzynkę",
    ),
    matches=(
        "Zapisz się do newslettera i nie przegap nowych wpisów.",
        "Wpisz swój adres e-mail, aby śledzić blog.",
        "Chcesz być na bieżąco? Zostaw nam adres.",
        "Najlepsze teksty tygodnia prosto na swoją skrzynkę.",
    ),
    spares=(
        "Zapisał się na studia w Krakowie.",
        "Otrzymywał listy od siostry co tydzień.",
        "Stowarzyszenie wydało pierwszy biuletyn w 1921 roku.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "otrzymujesz tę", "otrzymujesz ten", "otrzymujesz tego", "otrzymałeś tę", "otrzymałaś tę", "otrzymałeś ten",
        "dostajesz tę", "dostajesz ten", "dostajesz tego",
    ),
    matches=("Otrzymujesz tę wiadomość, ponieważ zapisałeś się na newsletter.",),
    spares=("Otrzymywał listy, bo nikt inny nie umiał czytać.",),
)
SENT_STARTS = Phrases(
    (
        "ta wiadomość została wysłana do", "ta wiadomość została wysłana na", "wiadomość została wysłana na",
        "ten e-mail został wysłany do",
    ),
    matches=("Ta wiadomość została wysłana na adres a@example.org",),
    spares=("List wysłano do mojego ojca.",),
)
WEB_BUTTONS = Phrases(
    (
        "zobacz wersję online",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "wypisz mnie", "wypisz się z listy", "wypisz się z tej listy", "zrezygnuj", "zrezygnuj z subskrypcji",
        "anuluj subskrypcję",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "edytuj tę stronę na github", "nawigacja wpisu",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "ładowanie komentarzy", "wczytywanie komentarzy", "lubię wczytywanie",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "wspierane przez", "dumnie wspierane przez", "obsługiwane przez", "stworzone przy pomocy",
        "wygenerowane przez",
        "silnik forum", "napędzane przez",
    ),
)
COUNT_STARTS = Phrases(
    (
        "odwiedzono", "wyświetlono",
    ),
)

SHARE_PHRASES = Phrases(
    (
        "śledź nas na", "śledź nas w", "obserwuj nas na", "obserwuj nas w", "polub nas na", "polub naszą stronę",
        "polub nasz profil", "polub nasz fanpage", "dołącz do nas na", "znajdź nas na", "znajdziesz nas na",
        "udostępnij ten artykuł", "udostępnij ten wpis", "udostępnij znajomym", "udostępnij artykuł",
        "udostępnij na facebooku", "podziel się artykułem", "podziel się nim ze", "podziel się tym wpisem",
        "podziel się ze znajomymi", "kliknij, aby udostępnić", "kliknij by udostępnić", "kliknij, aby wydrukować",
        "kliknij, aby wysłać", "otwiera się w nowym oknie", "spodobał ci się ten", "podoba ci się ten artykuł",
        "nasz kanał na youtube", "nasz kanał na whatsapp", "naszym fanpage", "google news", "poleć znajomym",
    ),
    matches=(
        "Śledź nas na Facebooku i Instagramie!",
        "Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)",
        "Spodobał Ci się ten tekst? Podziel się ze znajomymi.",
        "Obserwuj nas w Google News.",
    ),
    spares=(
        "Ktoś śledził nas od samego dworca.",
        "Podzieliła się chlebem z sąsiadami.",
        "Muzeum udostępniło zbiory zwiedzającym.",
    ),
)

COMMENT_PHRASES = Phrases(
    (
        "adres e-mail nie zostanie opublikowany", "adres email nie zostanie opublikowany",
        "adres e-mail nie będzie publikowany", "adres nie zostanie opublikowany", "e-mail nie będzie opublikowany",
        "wymagane pola są oznaczone", "pola wymagane są oznaczone", "pola oznaczone * są",
        "pola oznaczone gwiazdką", "pola, których wypełnienie jest wymagane", "musisz się zalogować, aby",
        "musisz być zalogowany", "musisz być zalogowana", "zaloguj się, aby skomentować",
        "zaloguj się, aby dodać komentarz", "zaloguj się aby dodać", "zaloguj się, by dodać",
        "aby dodać komentarz", "aby dodawać komentarze", "aby móc dodać komentarz", "aby komentować",
        "bądź pierwszym, który skomentuje", "bądź pierwszą osobą", "powiadom mnie o", "powiadamiaj mnie o",
        "powiadomić mnie o nowych", "zapamiętaj moje dane", "zapisz moje dane", "zapamiętaj moje imię",
        "podczas pisania kolejnych komentarzy", "do następnego komentarza", "komentarze są wyłączone",
        "komentarze zostały wyłączone", "możliwość komentowania", "komentowanie zostało wyłączone",
        "komentarze są moderowane", "komentarz czeka na moderację", "komentarz oczekuje na moderację",
        "pojawi się po zatwierdzeniu", "akismet, aby zredukować", "wykorzystuje akismet", "używa akismet",
        "przetwarzane są dane komentarzy", "zostaw komentarz", "napisz w komentarzu", "dajcie znać w komentarzach",
        "daj znać w komentarzu", "redakcja nie ponosi odpowiedzialności za komentarze", "za treść komentarzy",
        "autorami komentarzy", "prywatnymi opiniami użytkowników",
        "twój komentarz został wysłany",
        "zastrzegamy sobie prawo do usuwania komentarzy",
    ),
    matches=(
        "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
        "Musisz się zalogować, aby móc dodać komentarz.",
        "Powiadom mnie o nowych komentarzach przez e-mail.",
        "Możliwość komentowania została wyłączona.",
    ),
    spares=(
        "Minister odmówił komentarza w tej sprawie.",
        "Na jego list nigdy nie przyszła odpowiedź.",
        "Pola za domem były oznaczone palikami.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    (
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa autorskie zastrzeżone",
        "all rights reserved", "kopiowanie i rozpowszechnianie", "kopiowanie, rozpowszechnianie",
        "kopiowanie materiałów", "kopiowanie treści", "kopiowanie zabronione", "rozpowszechnianie artykułu",
        "dalsze rozpowszechnianie", "powielanie i rozpowszechnianie", "przedruk zabroniony", "przedruk materiałów",
        "bez pisemnej zgody", "bez uprzedniej zgody", "bez zgody redakcji", "bez zgody wydawcy",
        "bez zgody autora jest", "bez zgody autora zabronione", "za zgodą wydawcy", "żadna część tej publikacji",
        "żadna część niniejszej", "w jakiejkolwiek formie i w jakikolwiek sposób", "chronione prawem autorskim",
        "chroniony prawem autorskim", "są chronione prawami", "redakcja nie ponosi odpowiedzialności",
        "wydawca nie ponosi odpowiedzialności", "serwis nie ponosi odpowiedzialności",
        "administrator nie ponosi odpowiedzialności", "nie bierze odpowiedzialności za treść",
        "nie odpowiada za treść", "nie ponosimy odpowiedzialności", "bez jakiejkolwiek gwarancji",
        "wyłącznie charakter informacyjny", "charakter wyłącznie informacyjny", "charakter informacyjny i nie",
        "charakter poglądowy", "wyłącznie w celach informacyjnych", "w celach informacyjnych i edukacyjnych",
        "nie stanowi porady", "nie stanowią porady", "nie stanowi oferty", "nie stanowią oferty",
        "nie jest ofertą handlową", "w rozumieniu art. 66", "w rozumieniu kodeksu cywilnego",
        "nie stanowią rekomendacji", "nie stanowi rekomendacji", "porady inwestycyjnej",
        "nie zastąpi wizyty u lekarza", "nie zastępuje porady lekarskiej", "nie zastępują porady",
        "skonsultuj się z lekarzem lub farmaceutą", "wyrażone w artykule", "są prywatnymi opiniami",
        "są opiniami autora", "wyłącznie poglądy autora", "nie odzwierciedlają poglądów",
        "nie muszą odzwierciedlać", "nie zawsze odzwierciedlają", "nie muszą być zgodne ze stanowiskiem",
        "redakcja zastrzega sobie prawo", "na licencji creative commons", "znaki towarowe należą",
        "zarejestrowanymi znakami towarowymi", "zawiera linki afiliacyjne", "linki afiliacyjne",
        "naruszenia praw autorskich prosimy", "administratorem danych osobowych jest",
        "administratorem państwa danych", "administratorem twoich danych",
    ),
    matches=(
        "© 2020 Wydawnictwo. Wszelkie prawa zastrzeżone.",
        "Kopiowanie i rozpowszechnianie bez pisemnej zgody wydawcy jest zabronione.",
        "Redakcja nie ponosi odpowiedzialności za treść reklam.",
        "Podane ceny nie stanowią oferty w rozumieniu Kodeksu cywilnego.",
        "Artykuł ma charakter informacyjny i nie zastępuje porady lekarskiej.",
        "Opinie nie muszą odzwierciedlać stanowiska redakcji.",
    ),
    spares=(
        "Prawa chłopów zapisano po raz pierwszy w ustawie z 1864 roku.",
        "Matka zgodziła się, żeby poszedł z nimi nad rzekę.",
        "Nikt we wsi nie chciał wziąć na siebie odpowiedzialności.",
        "Pralka miała jeszcze dwa lata gwarancji.",
        "Sąd uznał, że gmina odpowiada za szkody po powodzi.",
    ),
)

ORIGIN_PHRASES = Phrases(
    (
        "artykuł ukazał się pierwotnie", "tekst ukazał się pierwotnie", "tekst ukazał się w",
        "artykuł ukazał się w", "tekst pierwotnie ukazał się", "artykuł pierwotnie ukazał się",
        "pierwotnie opublikowano", "pierwotnie opublikowany w", "pierwotnie opublikowany na",
        "po raz pierwszy opublikowany na", "artykuł pochodzi z", "artykuł został opublikowany w",
        "tekst został opublikowany w", "artykuł pierwotnie opublikowany", "przedruk za zgodą",
        "publikujemy za zgodą", "opublikowano za zgodą", "artykuł powstał we współpracy",
        "artykuł powstał przy współpracy", "materiał powstał we współpracy", "tekst powstał w ramach",
        "artykuł powstał w ramach",
    ),
    matches=(
        "Artykuł ukazał się pierwotnie w „Tygodniku”.",
        "Tekst pierwotnie ukazał się na blogu autora.",
        "Przedruk za zgodą redakcji.",
    ),
    spares=(
        "Jego pierwsza powieść ukazała się w 1958 roku.",
        "Rodzina pochodziła z małej wsi pod Lublinem.",
        "Księżyc ukazał się nad dachami.",
    ),
)

APPEAL_PHRASES = Phrases(
    (
        "pobierz naszą aplikację", "pobierz aplikację", "ściągnij aplikację", "zainstaluj aplikację",
        "wesprzyj nas", "wesprzyj nasze dziennikarstwo", "wesprzyj naszą", "wesprzyj redakcję",
        "wesprzyj niezależne", "wspieraj nas", "wspieraj niezależne dziennikarstwo", "wspieraj na patronite",
        "patronite", "postaw mi kawę", "postaw nam kawę", "przekaż darowiznę", "przekaż 1%", "przekaż nam 1",
        "przekaż swój 1", "wpłać darowiznę", "dokonaj wpłaty", "numer konta do wpłat", "dołącz do grona",
        "zostań patronem", "zostań członkiem", "zostań naszym", "zostań prenumeratorem", "wykup dostęp",
        "wykup prenumeratę", "wykup subskrypcję", "kup dostęp", "kup subskrypcję", "kup prenumeratę",
        "zamów prenumeratę", "dostęp do wszystkich treści", "nieograniczony dostęp do", "pełny dostęp do",
        "aby czytać dalej", "aby przeczytać cały artykuł", "aby przeczytać całość", "tylko dla prenumeratorów",
        "tylko dla subskrybentów", "tylko dla zalogowanych", "wyłącznie dla prenumeratorów",
        "wyłącznie dla subskrybentów", "artykuł dostępny tylko", "treść dostępna tylko",
        "dalsza część artykułu dostępna", "pozostało do przeczytania", "limit bezpłatnych artykułów",
        "limit darmowych artykułów", "masz już konto", "masz już subskrypcję", "masz już prenumeratę",
        "jesteś już prenumeratorem", "jesteś już subskrybentem", "nie masz jeszcze konta", "nie masz konta",
        "zaloguj się, aby czytać", "wyłącz adblocka", "wyłącz adblock", "wyłączenie adblocka",
        "wykryliśmy, że używasz", "blokujesz reklamy", "masz dla nas temat", "czekamy na wasze zgłoszenia",
        "napisz do nas na adres",
    ),
    matches=(
        "Artykuł dostępny tylko dla prenumeratorów.",
        "Wesprzyj nas na Patronite!",
        "Masz już konto? Zaloguj się.",
        "Wyłącz AdBlocka, aby czytać dalej.",
    ),
    spares=(
        "Rolnik podpisał umowę z mleczarnią.",
        "Był od lat członkiem klubu piłkarskiego.",
        "Gazeta straciła w zeszłym roku tysiąc prenumeratorów.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "nie", "nigdy", "nikt", "nic", "żaden", "żadna", "żadne", "ani", "bez", "brak", "dwa", "dwie", "trzy",
        "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "sto", "tysiąc", "więcej", "mniej",
        "przed", "po",
    ),
)
PAGE_WORDS = Phrases(("strona", "str",))
PROMPT_BUTTONS = Phrases(
    (
        "zobacz galerię", "zobacz zdjęcia", "zobacz wideo", "odtwórz wideo", "ładowanie wideo",
        "trwa ładowanie wideo", "twoja przeglądarka nie obsługuje wideo",
        "twoja przeglądarka nie obsługuje odtwarzacza wideo", "twoja przeglądarka nie obsługuje html5",
        "dalsza część artykułu pod reklamą", "dalsza część artykułu pod materiałem wideo",
        "dalsza część tekstu pod wideo", "reszta artykułu pod reklamą", "posłuchaj artykułu", "podaruj ten artykuł",
        "pobierz aplikację", "kliknij, aby powiększyć",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "kliknij tutaj, aby", "kliknij, aby", "pobierz naszą aplikację", "zapisz się do naszego",
        "dołącz do nas na", "obserwuj nas na", "polub nas na",
    ),
)
TEASER_STARTS = Phrases(
    (
        "zobacz", "zobacz też", "zobacz także", "zobacz również", "czytaj też", "czytaj także", "czytaj również",
        "czytaj więcej", "przeczytaj też", "przeczytaj także", "przeczytaj również", "przeczytaj",
        "więcej na ten temat", "polecamy", "może cię zainteresować", "sprawdź też", "oglądaj też",
        "polecamy także", "warto przeczytać", "sprawdź także", "czytaj dalej", "zobacz wideo",
    ),
)
WIKI_WORDS = Phrases(
    (
        "wolna encyklopedia", "wolnej encyklopedii", "źródło: „http", "źródło: „https", 'źródło: "http', 'źródło: "https',
        "tę stronę ostatnio edytowano",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "edytuj", "edytuj kod", "edytuj | edytuj kod",
    ),
)
TIP_WORDS = Phrases(
    (
        "przyślij zdjęcie", "przyślij nam", "wyślij nam", "widziałeś coś ważnego", "masz temat",
        "masz ciekawy temat", "byłeś świadkiem", "jesteś świadkiem", "skorzystaj z naszej", "napisz do nas",
        "czekamy na wasze", "zauważyłeś błąd", "widzisz błąd",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "polski", "angielski", "niemiecki", "francuski", "hiszpański", "włoski", "portugalski", "rosyjski",
        "ukraiński", "czeski", "chiński",
    ),
)
PAPER_TITLES = Phrases(
    (
        "wstęp", "wyniki", "dyskusja",
        "streszczenie", "abstrakt", "słowa kluczowe", "podziękowania", "konflikt interesów", "finansowanie",
        "wkład autorów", "afiliacje",
    ),
)
HEADING_TITLES = Phrases(
    (
        "następne", "wkrótce", "dla ciebie", "tylko dla ciebie", "więcej", "dalej", "zobacz też", "linki", "źródła", "tematy",
        "bibliografia", "polecane", "popularne", "odkryj", "podobne", "powiązane",
        "więcej informacji", "linki zewnętrzne", "dokumentacja",
    ),
)
REFERENCE_TITLES = Phrases(("zobacz też",))
WORDINGS = {
    "act": "kliknij zobacz obejrzyj pobierz posłuchaj przewiń sprawdź oglądaj",
    "continue": "dalsza ciąg dalszy czytaj część kontynuuj",
    "below": "pod poniżej po dalej",
    "media": (
        "wideo film zdjęcia zdjęcie zdjęć galeria galerię galerii aplikację aplikacja aplikacji reklamą "
        "reklama reklamy podcast sonda materiałem grafiką"
    ),
    "filler": (
        "tutaj tu naszą nasza nasze i na do z w więcej teraz bezpłatną za darmo tekstu artykułu twoją "
        "wszystkie treści"
    ),
    "browser": "przeglądarka przeglądarce przeglądarki",
    "support": "obsługuje wspiera javascript html5 włącz",
    "subscriber": "subskrybent prenumerator prenumeratorzy subskrypcji prenumerata",
    "gift": "podaruj podarować podziel udostępnij prezent znajomym przyjaciołom",
    "article": "artykuł artykułów artykuły tekst artykułu",
    "comments": "komentarz komentarze komentarzy",
    "moderation": (
        "moderowane moderacji moderacja regulamin odpowiedzialności publikacji publikowane zasady redakcja "
        "kultury"
    ),
    "write": "napisz wyślij przyślij zgłoś prześlij skontaktuj",
    "us": "nam nas redakcja redakcji",
    "tip": "temat błąd zdjęcie zdjęcia historię literówkę ważnego",
    "sign up": "zapisz otrzymuj subskrybuj zamów zapisując",
    "newsletter": "newsletter newslettera newsletterów newsletterem newsletterze",
    "mail": "skrzynce skrzynkę e-mail mail",
    "agree": (
        "akceptuję akceptujesz zgadzam zgoda zgodę odrzuć zarządzaj wypisać akceptuj zaakceptuj przejdź "
        "zgadzasz"
    ),
    "terms": "prywatność prywatności polityka polityką regulamin ustawienia danych preferencje",
    "cookie": "cookie cookies ciasteczka ciasteczek",
    "site": (
        "używamy wykorzystuje serwis strona stronie urządzeniu partnerzy pliki osobowe przetwarzamy "
        "przeglądarki reklam informacje prywatność przechowujemy"
    ),
    "option": "wszystko wszystkie zaawansowane serwisu szanujemy cenimy twoją twoja naszych",
    "month": "miesiąc miesiącu miesięcznie",
    "video": "wideo film filmu odtwarzacza",
    "news": "najważniejsze wiadomości informacje aktualności",
    "sign off": "wypisz wypisać zrezygnuj zrezygnować rezygnacja wypisania",
    "list": "lista listy listę wiadomość wiadomości maila maile e-maila e-maili mailingowej",
    "joined": "zapisałeś zapisałaś zapisany zapisana zasubskrybowałeś zasubskrybowałaś subskrybentem subskrybujesz zarejestrowałeś zarejestrowany klientem zgodę",
    "here": "tutaj kliknij klikając",
    "view": "otwórz wyświetl pokaż czytaj",
}
VISITOR_WORDS = Phrases(
    (
        "twój", "twoja", "twoje", "państwa", "państwo", "nasz", "nasza", "przepraszamy", "prosimy",
        "niestety", "ups", "szukasz",
    ),
    matches=("Przepraszamy za kłopot.",),
    spares=("Czapla czeka przy tamie.",),
)
SAYING_WORDS = Phrases(
    (
        "powiedział", "powiedziała", "mówił", "mówiła", "mówi", "mówią", "rzekł", "rzekła", "pisał", "pisała",
        "krzyczał", "zapytał", "zapytała", "odparł", "głosił",
    ),
    matches=("Zapisz się na biuletyn, mówił gospodarz.",),
    spares=("Zapisz się na biuletyn, a dostaniesz go co poniedziałek.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "cookies", "cookie", "ciasteczka", "ciasteczek", "twoją prywatność", "twoja prywatność",
        "twojej prywatności", "państwa prywatność", "twoją zgodę",
    ),
    matches=(
        "Ta strona używa plików cookie",
    ),
    spares=(
        "Czapla czeka przy jazie.",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "zgadzam się na wszystkie", "zgadzam się na wszystko", "akceptuję wszystko", "zmień ustawienia",
        "tylko konieczne", "odrzucam", "w porządku", "nie, dziękuję", "pozwól mi wybrać", "wybieram",
        "chcę wybrać", "akceptuj wszystkie", "zaakceptuj wszystkie", "zaakceptuj wszystko",
        "akceptuję wszystkie", "akceptuję", "akceptuj", "zgadzam się", "zezwól na wszystkie",
        "odrzuć wszystkie", "odrzuć wszystko", "odrzuć", "odmów", "nie zgadzam się", "tylko niezbędne",
        "tylko niezbędne pliki cookie", "kontynuuj bez akceptacji", "dostosuj", "spersonalizuj", "personalizuj",
        "ustawienia plików cookie", "ustawienia cookies", "zarządzaj plikami cookie", "zarządzaj preferencjami",
        "zarządzaj ustawieniami", "zapisz ustawienia", "zapisz preferencje", "potwierdź wybór",
        "potwierdź moje wybory", "zezwól na wybrane", "rozumiem", "więcej opcji",
    ),
    matches=(
        "Odrzuć wszystkie",
    ),
    spares=(
        "Burmistrz nie chciał o tym słyszeć.",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "ukończone 18 lat", "ukończyły 18", "ukończył 18", "ukończyłem 18 lat", "powyżej 18 lat",
        "poniżej 18 lat", "co najmniej 18 lat", "ponad 18 lat", "18 roku życia", "18. roku życia",
        "18. rok życia", "pełnoletni", "pełnoletnia", "pełnoletnie", "pełnoletnich", "pełnoletność",
        "weryfikacja wieku", "potwierdź swój wiek", "potwierdzenie wieku", "potwierdź wiek", "data urodzenia",
        "tylko dla dorosłych", "dla dorosłych", "treści dla dorosłych", "osób dorosłych",
    ),
    matches=(
        "Czy masz ukończone 18 lat?",
    ),
    spares=(
        "Most ma osiemnaście lat.",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "tak, mam ukończone 18 lat", "mam ukończone 18 lat", "mam 18 lat", "tak, mam 18 lat",
        "tak, mam ponad 18 lat", "mam ponad 18 lat", "mam więcej niż 18 lat", "ukończyłem 18 lat",
        "ukończyłam 18 lat", "jestem pełnoletni", "jestem pełnoletnia", "tak, jestem pełnoletni",
        "tak, jestem pełnoletni/a", "nie mam 18 lat", "nie mam ukończonych 18 lat", "nie, nie mam 18 lat",
        "nie, nie mam", "jestem niepełnoletni", "jeszcze nie", "tak", "nie", "wejdź", "wejdź na stronę",
        "wchodzę", "opuść stronę", "wyjdź", "wychodzę", "potwierdzam", "potwierdź",
    ),
    matches=(
        "Mam ukończone 18 lat",
    ),
    spares=(
        "Czapla czeka przy jazie.",
    ),
)
QUOTING_STARTS = Phrases(("to zdanie", "te słowa", "tak nazywa się", "taki tytuł nosi"))
