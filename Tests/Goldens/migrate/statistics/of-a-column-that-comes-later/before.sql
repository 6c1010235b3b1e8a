create table m(id int, old text, t text);
create statistics st on old,t from m;
