create table items (id bigint not null generated always as identity);
