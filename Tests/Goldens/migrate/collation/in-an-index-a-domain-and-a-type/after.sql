create collation german (provider = icu, locale = 'de-DE');
create table people (id integer primary key, name text);
create index people_name on people (name collate german desc, lower(name collate "C"));
create domain surname as text collate german;
create type labelled as (n integer, label text collate german);
