using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Web.Localization;

namespace Registry.Web.Ui.Records;

/// <summary>The form of a record that is not there yet.</summary>
/// <typeparam name="TInput">What is typed.</typeparam>
public abstract class NewPage<TInput>(RegistryDbContext db, IStringLocalizer<Text> text) : FormPage<TInput>(db, text)
    where TInput : class, new()
{
    protected override LocalizedString Done => Words["Added."];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();

        await AddAsync(cancellation);
        return await SaveAsync(cancellation);
    }

    /// <summary>Puts the record that was typed among those to be saved.</summary>
    protected abstract Task AddAsync(CancellationToken cancellation);

    protected override Task<IActionResult> ShowOvertakenAsync(CancellationToken cancellation)
    {
        ModelState.AddModelError("", Words["Somebody else saved in the same moment. Save again."]);
        return Task.FromResult<IActionResult>(Page());
    }
}
