create table keep (id integer primary key);
create collation german (provider = icu, locale = 'de-DE');
comment on collation german is 'Umlauts';
