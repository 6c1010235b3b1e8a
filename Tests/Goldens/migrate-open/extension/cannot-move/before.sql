create schema x;
create extension xml2 schema x;
