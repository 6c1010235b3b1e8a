-- postgresql: 15
create table tenants_users (tenant integer, id integer, primary key (tenant, id));
create table posts (id integer primary key, tenant integer not null, author integer, editor integer default 0);
alter table posts add constraint by_author foreign key (tenant, author) references tenants_users (tenant, id) on delete set null (author);
alter table posts add constraint by_editor foreign key (tenant, editor) references tenants_users (tenant, id) on update restrict on delete set default (editor);
