"""The version of the package: what the build, `textclean --version` and the records of runs tell."""

VERSION = "1.1.0.dev0"
