create table keep (id integer primary key);
create schema other;
create table other.a (id integer primary key);
create table b (id integer references other.a (id) deferrable initially deferred);
