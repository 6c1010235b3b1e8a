-- postgresql: 14
create table accounts (id integer primary key, balance integer not null);
create function total() returns bigint language sql stable begin atomic select sum(balance)::bigint from accounts; end;
comment on function total() is 'All of it';
grant execute on function total() to app_reader;
