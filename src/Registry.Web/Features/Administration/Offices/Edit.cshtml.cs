using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Partners;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Offices;

/// <summary>An office, new or known: its precedence and how its holder is addressed.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : FormPage<OfficeInput>(db, text)
{
    /// <summary>None: a new one.</summary>
    [FromRoute]
    public int? Id { get; set; }

    /// <summary>Which state of the record the form was made from.</summary>
    [BindProperty]
    public long Version { get; set; }

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    protected override (string Field, LocalizedString Says)? Taken => ("Input.NameVi", Words["There is an office of this name already."]);

    protected override LocalizedString Done => Words["Saved."];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Id is null)
            return Page();
        if (await FindAsync(cancellation) is not { } office)
            return NotFound();

        (Input, Version) = (OfficeInput.Of(office), office.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var known = await FindAsync(cancellation);
        if (Id is not null && known is null)
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        var office = known ?? Db.Add(new Office(Input.NameVi, Input.NameEn ?? "", Input.Precedence ?? Office.LowestPrecedence)).Entity;
        if (known is not null)
            Db.Expect(known, Version);
        Input.ApplyTo(office);
        return await SaveAsync(cancellation);
    }

    protected override async Task<IActionResult> ShowOvertakenAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } theirs)
            return NotFound();

        Conflict = InputComparison.Of(Input, OfficeInput.Of(theirs), Words);
        ModelState.Remove(nameof(Version));
        Version = theirs.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    protected override IActionResult Afterwards() => Redirect("~/Administration/Offices");

    private Task<Office?> FindAsync(CancellationToken cancellation) => Db.Offices.SingleOrDefaultAsync(office => office.Id == Id, cancellation);
}
