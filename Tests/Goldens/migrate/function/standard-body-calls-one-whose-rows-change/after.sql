-- postgresql: 14
create table t (id int, w text);
create function g() returns setof t language sql as 'select * from t';
create function h() returns text begin atomic select w from g(); end;

