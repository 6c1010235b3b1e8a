create table t (id integer primary key, a text);
comment on table t is '\n is no line, %s no place, ${x} no variable, \\ two, :name, ?, $1';
alter table t add constraint "$1" check (a <> '\d+' and a !~ E'\\d+$' and a <> '%' and a not like '\%%' escape '\');
