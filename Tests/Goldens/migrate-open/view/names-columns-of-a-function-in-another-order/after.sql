create table t (id int, z text); create function af() returns setof t language sql as 'select * from t'; create view av as select z from af();
