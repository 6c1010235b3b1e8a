create unlogged table p (id int primary key);
create publication pb;
