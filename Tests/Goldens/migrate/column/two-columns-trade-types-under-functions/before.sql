create table t(a int, b text); create function g() returns int begin atomic select a from t; end; create function h() returns text begin atomic select b from t; end;
