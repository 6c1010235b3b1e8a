create collation german (provider = icu, locale = 'de-DE');
create table people (id integer primary key, name text not null);
create index people_name on people (name);
