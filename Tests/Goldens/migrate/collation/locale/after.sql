create collation c (provider = icu, locale = 'sv', deterministic = false);
