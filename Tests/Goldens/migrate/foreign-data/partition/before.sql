create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create table events (at date not null, what text) partition by range (at);
