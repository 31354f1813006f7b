BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    DROP INDEX [IX_Persons_SearchName] ON [Persons];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    CREATE TABLE [CoverPapers] (
        [Id] int NOT NULL IDENTITY,
        [ProgrammeId] int NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Round] int NOT NULL,
        [Addressees] nvarchar(2000) NULL,
        [Necessity] nvarchar(4000) NULL,
        [Deadline] nvarchar(100) NULL,
        [SignerTitle] nvarchar(200) NULL,
        [Signer] nvarchar(200) NULL,
        [Recipients] nvarchar(2000) NULL,
        [PaperId] int NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_CoverPapers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CoverPapers_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CoverPapers_Programmes_ProgrammeId] FOREIGN KEY ([ProgrammeId]) REFERENCES [Programmes] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    CREATE INDEX [IX_Persons_SearchName_BirthYear] ON [Persons] ([SearchName], [BirthYear]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    CREATE INDEX [IX_CoverPapers_PaperId] ON [CoverPapers] ([PaperId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CoverPapers_ProgrammeId_Kind_Round] ON [CoverPapers] ([ProgrammeId], [Kind], [Round]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122150749_NumberedDrafts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122150749_NumberedDrafts', N'10.0.14');
END;

COMMIT;
GO

