-- postgresql: 14
create table t(a text, b int); create function g() returns int begin atomic select b from t; end; create function h() returns text begin atomic select a from t; end;
