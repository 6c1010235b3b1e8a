create table keep (id integer primary key);
create collation plain from "C";
create collation german (provider = icu, locale = 'de-DE');
create collation numeric_order (provider = icu, locale = 'en-u-kn-true');
create collation blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation bytes (locale = 'C');
