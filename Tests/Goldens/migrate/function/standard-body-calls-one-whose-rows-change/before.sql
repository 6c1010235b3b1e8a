create table t (id int, v text);
create function g() returns setof t language sql as 'select * from t';
create function h() returns text begin atomic select v from g(); end;
