create function cmp(int,int) returns int immutable language sql as 'select btint4cmp($1,$2)';
create operator class oc for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(int,int);
create table pt(a int) partition by range (a oc); create table pt1 partition of pt for values from (1) to (5);
