create type word_range as range (subtype = text, collation = "POSIX");
