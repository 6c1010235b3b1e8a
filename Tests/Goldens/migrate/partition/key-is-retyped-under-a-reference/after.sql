create table zcust(id bigint primary key) partition by range(id);
create table zcust1 partition of zcust for values from(0) to(10);
create table ord(cid bigint references zcust);
