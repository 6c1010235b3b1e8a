create schema y;
create extension xml2 schema y;
