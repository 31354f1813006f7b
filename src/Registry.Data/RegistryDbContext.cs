using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Registry.Data.Accounts;
using Registry.Data.Acts;
using Registry.Data.Auditing;
using Registry.Data.Files;
using Registry.Data.Finding;
using Registry.Data.Imports;
using Registry.Data.Seeding;
using Registry.Data.Work;
using Registry.Domain.Anniversaries;
using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;
using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Greetings;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;
using Registry.Domain.Members.Exporting;
using Registry.Domain.Places;
using Registry.Domain.Programmes;
using Registry.Domain.Reminders;
using Registry.Domain.Subscriptions;

namespace Registry.Data;

/// <summary>The whole model; what the databases do differently is in its two children.</summary>
public abstract partial class RegistryDbContext(DbContextOptions options, AuditTrail? audit) : IdentityUserContext<RegistryUser>(options)
{
    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Association> Associations => Set<Association>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Holding> Holdings => Set<Holding>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<PersonWord> PersonWords => Set<PersonWord>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<MemberCategory> MemberCategories => Set<MemberCategory>();

    public DbSet<SavedList> SavedLists => Set<SavedList>();

    public DbSet<ExportLayout> ExportLayouts => Set<ExportLayout>();

    public DbSet<MemberCard> MemberCards => Set<MemberCard>();

    public DbSet<LabelSheet> LabelSheets => Set<LabelSheet>();

    public DbSet<DuplicatePair> DuplicatePairs => Set<DuplicatePair>();

    public DbSet<SensitiveDatum> SensitiveData => Set<SensitiveDatum>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<ConsentNotice> ConsentNotices => Set<ConsentNotice>();

    public DbSet<Act> Acts => Set<Act>();

    public DbSet<ActChange> ActChanges => Set<ActChange>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<StoredFilePiece> StoredFilePieces => Set<StoredFilePiece>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    public DbSet<ImportMapping> ImportMappings => Set<ImportMapping>();

    public DbSet<AdministrativeUnit> AdministrativeUnits => Set<AdministrativeUnit>();

    public DbSet<UnitSuccession> UnitSuccessions => Set<UnitSuccession>();

    public DbSet<LegalLimit> LegalLimits => Set<LegalLimit>();

    public DbSet<YearlyReport> YearlyReports => Set<YearlyReport>();

    public DbSet<Anniversary> Anniversaries => Set<Anniversary>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<UnverifiedPrint> UnverifiedPrints => Set<UnverifiedPrint>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Commemoration> Commemorations => Set<Commemoration>();

    public DbSet<PreparationTask> PreparationTasks => Set<PreparationTask>();

    public DbSet<TaskTemplate> TaskTemplates => Set<TaskTemplate>();

    public DbSet<SetAside> SetAsides => Set<SetAside>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<ProgrammeSection> ProgrammeSections => Set<ProgrammeSection>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<StandingTask> StandingTasks => Set<StandingTask>();

    public DbSet<GreetingText> GreetingTexts => Set<GreetingText>();

    public DbSet<GreetingRound> GreetingRounds => Set<GreetingRound>();

    public DbSet<FeedSubscription> FeedSubscriptions => Set<FeedSubscription>();

    public DbSet<FeedNotice> FeedNotices => Set<FeedNotice>();

    public DbSet<MailSubscription> MailSubscriptions => Set<MailSubscription>();

    public DbSet<CalendarPresence> CalendarPresences => Set<CalendarPresence>();

    public DbSet<ReminderRule> ReminderRules => Set<ReminderRule>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<OutboxAttachment> OutboxAttachments => Set<OutboxAttachment>();

    public DbSet<DeliveryFailure> DeliveryFailures => Set<DeliveryFailure>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<ReferenceUpdate> ReferenceUpdates => Set<ReferenceUpdate>();

    public DbSet<ReferenceFile> ReferenceFiles => Set<ReferenceFile>();

    /// <summary>True when a unique index refused the save: somebody, or a second click, was first.</summary>
    public abstract bool IsUniqueViolation(DbUpdateException exception);

    /// <summary>True when the database could not take the work now: locked, full or out of reach.</summary>
    public abstract bool IsUnavailable(Exception exception);

    /// <summary>Brings the database to the program's schema; broken off anywhere, it is as it was.</summary>
    public virtual Task UpgradeAsync(CancellationToken cancellation) => Database.MigrateAsync(cancellation);

    /// <summary>Gives new records their keys before they are written, so that others can point to them; nobody else gets these until the transaction ends.</summary>
    public async Task GiveKeysAsync<T>(IReadOnlyCollection<T> records, CancellationToken cancellation)
        where T : class
    {
        var key = await ReserveKeysAsync<T>(records.Count, cancellation);
        var id = Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Single().PropertyInfo!;
        foreach (var record in records)
            id.SetValue(record, key++);
    }

    /// <summary>The first of so many keys that this transaction may give.</summary>
    protected abstract Task<int> ReserveKeysAsync<T>(int count, CancellationToken cancellation)
        where T : class;

    /// <summary>Within a transaction: tens of thousands of rows are about to be written, so that more of the tables is kept at hand.</summary>
    public virtual Task ExpectManyRowsAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Writes very many new records within the current transaction, with the keys they have; nothing is tracked or audited.</summary>
    public abstract Task InsertManyAsync<T>(IEnumerable<T> records, CancellationToken cancellation)
        where T : class;

    /// <summary>The collation that compares byte by byte: keys of order are made for it.</summary>
    protected abstract string ByteOrder { get; }

    /// <summary>Writes down who changed what; absent only where the migration tool builds the context.</summary>
    private AuditTrail? Audit { get; } = audit;

    /// <summary>Saves the changes and what is written down about them in one transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = Audit?.Collect(ChangeTracker) ?? [];
        var found = PersonIndex.Collect(ChangeTracker);
        AuditEntries.AddRange(changes.Where(change => !change.IsNew).Select(change => change.Audit));
        if (found.IsEmpty && !changes.Any(change => change.IsNew))
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        AuditEntries.AddRange(changes.Where(change => change.IsNew).Select(change => AuditTrail.WithKey(change.Audit, change.Entry)));
        await found.WriteAsync(this, cancellationToken);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        PersonIndex.Forget(ChangeTracker);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);

        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: it is the one that writes the audit trail.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RegistryDbContext).Assembly);
        Restrict(builder.Model);
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsComparedByBytes))
            key.SetCollation(ByteOrder);
        foreach (var versioned in builder.Model.GetEntityTypes().Where(type => typeof(Domain.IVersioned).IsAssignableFrom(type.ClrType)))
            builder.Entity(versioned.ClrType).Property(nameof(Domain.IVersioned.Version)).IsConcurrencyToken();
    }

    /// <summary>Keys of order, and what is looked for by its beginning.</summary>
    private static bool IsComparedByBytes(IMutableProperty property) =>
        property.Name is "SortName" or nameof(PersonWord.Word) or nameof(Person.PhoneKey) or nameof(MailSubscription.Secret)
        || (property.Name == nameof(Person.Email) && property.DeclaringType.ClrType == typeof(Person));

    /// <summary>Nothing is deleted along with something else unless its configuration says so.</summary>
    /// <remarks>SQL Server refuses two cascading paths to one table (error 1785).</remarks>
    private static void Restrict(IMutableModel model)
    {
        foreach (var key in model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
            if (((IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != ConfigurationSource.Explicit)
                key.DeleteBehavior = DeleteBehavior.Restrict;
    }
}
