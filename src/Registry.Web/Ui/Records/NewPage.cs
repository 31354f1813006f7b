using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Web.Localization;

namespace Registry.Web.Ui.Records;

/// <summary>The form of a record that is not there yet.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TInput">What is typed.</typeparam>
public abstract class NewPage<T, TInput>(RegistryDbContext db, IStringLocalizer<Text> text) : FormPage<TInput>(db, text)
    where T : class
    where TInput : class, new()
{
    /// <summary>What was made of the form; null while nothing was.</summary>
    protected T? Record { get; private set; }

    protected override LocalizedString Done => Words["Added."];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        Record = await MakeAsync(cancellation);
        Db.Add(Record);
        return await SaveAsync(cancellation);
    }

    /// <summary>The record that was typed.</summary>
    protected abstract Task<T> MakeAsync(CancellationToken cancellation);

    protected override Task<IActionResult> ShowOvertakenAsync(CancellationToken cancellation)
    {
        ModelState.AddModelError("", Words["Somebody else saved in the same moment. Save again."]);
        return Task.FromResult<IActionResult>(Page());
    }
}
