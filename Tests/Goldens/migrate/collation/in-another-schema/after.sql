create schema languages;
create table people (id integer primary key, name text);
create collation languages."De Phone" (provider = icu, locale = 'de-u-co-phonebk');
create view sorted as select name from people order by name collate languages."De Phone";
