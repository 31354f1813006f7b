using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Web.Localization;

namespace Registry.Web.Ui.Records;

/// <summary>The form of a record that is there; the second of two people to save sees the values of both.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TInput">What is typed.</typeparam>
public abstract class EditPage<T, TInput>(RegistryDbContext db, IStringLocalizer<Text> text) : FormPage<TInput>(db, text)
    where T : class, IVersioned
    where TInput : class, new()
{
    [FromRoute]
    public int Id { get; set; }

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public T Record { get; private set; } = null!;

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    protected override LocalizedString Done => Words["Saved."];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        (Input, Version) = (InputOf(Record), Record.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Db.Expect(Record, Version);
        Change(Record);
        return await SaveAsync(cancellation);
    }

    /// <summary>The form as it stands while nobody typed in it.</summary>
    protected abstract TInput InputOf(T record);

    /// <summary>Does to the record what was typed.</summary>
    protected abstract void Change(T record);

    protected virtual Task<T?> LookUpAsync(CancellationToken cancellation) => Db.Set<T>().FindAsync([Id], cancellation).AsTask();

    /// <summary>Mine beside theirs, by the names that the fields have.</summary>
    protected virtual IReadOnlyList<ConflictRow> Compare(TInput theirs) => InputComparison.Of(Input, theirs, Words);

    protected override async Task<IActionResult> ShowOvertakenAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Conflict = Compare(InputOf(Record));
        ModelState.Remove(nameof(Version));
        Version = Record.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Record = (await LookUpAsync(cancellation))!;
        return Record is not null;
    }
}
