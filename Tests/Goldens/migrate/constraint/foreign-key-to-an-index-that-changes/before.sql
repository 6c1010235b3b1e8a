create table a (id integer primary key, code text not null, name text);
create unique index a_code on a (code);
create table b (id integer primary key, code text constraint b_code references a (code));
