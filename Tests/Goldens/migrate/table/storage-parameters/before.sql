create table events (id bigint, body text);
