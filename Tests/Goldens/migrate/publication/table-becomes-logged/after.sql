create table p (id int primary key);
create publication pb for table p;
