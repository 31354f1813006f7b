BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [ChairEn] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [ChairVi] nvarchar(200) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD [PaperId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    CREATE INDEX [IX_Invitations_PaperId] ON [Invitations] ([PaperId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    ALTER TABLE [Invitations] ADD CONSTRAINT [FK_Invitations_OutgoingPapers_PaperId] FOREIGN KEY ([PaperId]) REFERENCES [OutgoingPapers] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122103935_LayersAndForms'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122103935_LayersAndForms', N'10.0.14');
END;

COMMIT;
GO

