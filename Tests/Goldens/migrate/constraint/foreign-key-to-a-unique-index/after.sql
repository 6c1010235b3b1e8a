create table a (id integer primary key, code text not null);
create unique index a_code on a (code);
create table b (id integer primary key, code text references a (code));
