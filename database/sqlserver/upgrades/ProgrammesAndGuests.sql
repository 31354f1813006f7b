BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Offices] (
        [Id] int NOT NULL IDENTITY,
        [NameVi] nvarchar(150) NOT NULL,
        [NameEn] nvarchar(150) NOT NULL,
        [Precedence] int NOT NULL,
        [FormOfAddressVi] nvarchar(200) NULL,
        [FormOfAddressEn] nvarchar(200) NULL,
        [Source] nvarchar(300) NULL,
        [IsRetired] bit NOT NULL,
        [SearchName] nvarchar(301) NOT NULL,
        [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Offices] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE TABLE [Contacts] (
        [Id] int NOT NULL IDENTITY,
        [PartnerId] int NOT NULL,
        [Name] nvarchar(150) NOT NULL,
        [NameOwn] nvarchar(150) NULL,
        [Transliteration] nvarchar(150) NULL,
        [OfficeId] int NULL,
        [OfficeTitleVi] nvarchar(200) NULL,
        [OfficeTitleEn] nvarchar(200) NULL,
        [FormOfAddressVi] nvarchar(200) NULL,
        [FormOfAddressEn] nvarchar(200) NULL,
        [Precedence] int NULL,
        [LanguagesText] nvarchar(60) NOT NULL,
        [Email] nvarchar(254) NULL,
        [Phone] nvarchar(40) NULL,
        [From] date NULL,
        [To] date NULL,
        [Note] nvarchar(1000) NULL,
        [SearchName] nvarchar(452) NOT NULL,
        [SortName] nvarchar(454) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_Contacts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Contacts_Offices_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Offices] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Contacts_Partners_PartnerId] FOREIGN KEY ([PartnerId]) REFERENCES [Partners] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_OfficeId] ON [Contacts] ([OfficeId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_PartnerId] ON [Contacts] ([PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Contacts_SearchName] ON [Contacts] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE INDEX [IX_Offices_Precedence] ON [Offices] ([Precedence]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Offices_SearchName] ON [Offices] ([SearchName]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122072955_ProgrammesAndGuests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122072955_ProgrammesAndGuests', N'10.0.14');
END;

COMMIT;
GO

