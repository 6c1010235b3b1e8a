create table towns (id integer primary key, zip text, town text, land text);
create statistics a (ndistinct) on zip, town from towns;
create statistics b (dependencies) on town, land from towns;
create statistics c (mcv) on zip, land from towns;
create statistics d (ndistinct, mcv) on zip, town, land from towns;
create statistics e (dependencies, mcv, ndistinct) on id, land from towns;
