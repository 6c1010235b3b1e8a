create table items (name text, id bigint not null generated always as identity (sequence name item_ids start with 7));
