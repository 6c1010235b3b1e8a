create table cust(id int primary key) partition by range(id);
create table cust1 partition of cust for values from(0) to(10);
create table ord(cid int references cust);
