BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    DROP INDEX [IX_MemberCards_Token] ON [MemberCards];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    DROP INDEX [IX_CalendarPresences_AssociationId_Kind_RecordId] ON [CalendarPresences];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Persons] ADD [Hometown] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Persons] ADD [Qualification] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Persons] ADD [Schooling] nvarchar(60) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD [PostalCountryIso2] nvarchar(2) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD [PostalLines] nvarchar(300) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD [PostalOwn] nvarchar(500) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD [Postcode] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD [Town] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    DECLARE @var nvarchar(max);
    SELECT @var = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[MemberCards]') AND [c].[name] = N'Token');
    IF @var IS NOT NULL EXEC(N'ALTER TABLE [MemberCards] DROP CONSTRAINT ' + @var + ';');
    ALTER TABLE [MemberCards] ALTER COLUMN [Token] varchar(22) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [MemberCards] ADD [RevokedFor] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [MemberCards] ADD [SealedToken] varchar(400) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [MemberCards] ADD [TokenHash] binary(32) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [MemberCards] ADD [Version] bigint NOT NULL DEFAULT CAST(0 AS bigint);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [ChairEn] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [ChairVi] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [PaperId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    DECLARE @var1 nvarchar(max);
    SELECT @var1 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[FeedSubscriptions]') AND [c].[name] = N'Language');
    IF @var1 IS NOT NULL EXEC(N'ALTER TABLE [FeedSubscriptions] DROP CONSTRAINT ' + @var1 + ';');
    ALTER TABLE [FeedSubscriptions] ALTER COLUMN [Language] nvarchar(8) NOT NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [FeedSubscriptions] ADD [IncludesInvitations] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [FeedSubscriptions] ADD [Renewals] nvarchar(40) NOT NULL DEFAULT N'None';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Commemorations] ADD [FurtherTitles] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [CalendarPresences] ADD [FurtherTitles] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [CalendarPresences] ADD [Mark] nvarchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [CalendarPresences] ADD [PartnerId] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Anniversaries] ADD [FurtherNames] nvarchar(4000) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    CREATE TABLE [ConsentNotices] (
        [Id] int NOT NULL IDENTITY,
        [Edition] nvarchar(40) NOT NULL,
        [From] date NOT NULL,
        [Purposes] nvarchar(4000) NOT NULL,
        [Handling] nvarchar(4000) NOT NULL,
        [Rights] nvarchar(4000) NOT NULL,
        [Contact] nvarchar(300) NOT NULL,
        [Version] bigint NOT NULL,
        CONSTRAINT [PK_ConsentNotices] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    CREATE INDEX [IX_Partners_PostalCountryIso2] ON [Partners] ([PostalCountryIso2]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_MemberCards_Token] ON [MemberCards] ([Token]) WHERE [Token] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_MemberCards_TokenHash] ON [MemberCards] ([TokenHash]) WHERE [TokenHash] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    CREATE INDEX [IX_Invitations_PaperId] ON [Invitations] ([PaperId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CalendarPresences_AssociationId_Kind_RecordId_PartnerId] ON [CalendarPresences] ([AssociationId], [Kind], [RecordId], [PartnerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ConsentNotices_Edition] ON [ConsentNotices] ([Edition]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD CONSTRAINT [FK_Invitations_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    ALTER TABLE [Partners] ADD CONSTRAINT [FK_Partners_Countries_PostalCountryIso2] FOREIGN KEY ([PostalCountryIso2]) REFERENCES [Countries] ([Iso2]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122110723_LayersAndForms'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122110723_LayersAndForms', N'10.0.14');
END;

COMMIT;
GO

