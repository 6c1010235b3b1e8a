create table a (id integer primary key, code text unique);
create table b (id integer primary key, a_code text references a (code));
