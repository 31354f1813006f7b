using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Members.Letters;
using Registry.Web.Features.Papers.Prints;
using Registry.Web.Jobs;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Papers;

/// <summary>Writes one letter to chosen members, each with their own name in it; the first can be looked at before.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class LettersModel(
    RegistryDbContext db, Reader reader, MemberFinder finder, WorkItems work, FirstLetter first, PaperPress press, TimeProvider time, IStringLocalizer<Text> text)
    : MemberPrintPage(db, reader, finder, time), IReloads
{
    [BindProperty]
    public LetterInput Input { get; set; } = new();

    protected override Ability Needed => Ability.KeepAssociations;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Count == 0 || !ModelState.IsValid)
            return Page();

        var template = new LetterTemplate(Input.Subject, Input.Body);
        var order = NewOrder() with { Subject = template.Subject, Body = template.Body, Symbol = Input.ReadSymbol(), SenderId = Association!.Id };
        return Redirect($"~/Work/{await work.AskAsync(PrintLetters.Name, JsonSerializer.Serialize(order), text["Letters to {0} members", Count], cancellation)}");
    }

    /// <summary>The letter to the first of them, as it will be printed.</summary>
    public async Task<IActionResult> OnPostFirstAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (Count == 0 || !ModelState.IsValid)
            return Page();

        var template = new LetterTemplate(Input.Subject, Input.Body);
        return await press.PrintAsync(
            this, await first.ComposeAsync(new(Filter, Chosen), Association!.Id, template, Input.ReadSymbol(), cancellation), cancellation);
    }

    public Task ReloadAsync(CancellationToken cancellation) => FindAsync(cancellation);
}
