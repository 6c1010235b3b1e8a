create table tree (tenant integer, id bigint, parent bigint, primary key (tenant, id)) partition by list (tenant);
create table tree_1 partition of tree for values in (1);
create table tree_2 partition of tree for values in (2);
alter table tree add constraint tree_parent foreign key (tenant, parent) references tree (tenant, id) on delete cascade deferrable;
