using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Agencies;

/// <summary>Corrects an agency; the second of two people to save sees both values.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<Agency, AgencyInput>(db, text)
{
    private Agency? successor;

    public IReadOnlyList<SelectListItem> Successors { get; private set; } = [];

    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is an agency of this name already."]);

    protected override AgencyInput InputOf(Agency record) => AgencyInput.Of(record);

    protected override void Change(Agency record)
    {
        record.Describe(Input.Name, Input.Abbreviation, Input.Kind);
        record.Last(Input.ValidFrom, Input.ValidTo, successor);
    }

    protected override async Task<Agency?> LookUpAsync(CancellationToken cancellation)
    {
        Successors = await Db.Agencies.Where(one => one.Id != Id).OrderBy(one => one.SortName).Select(one => new SelectListItem(one.Name, $"{one.Id}")).ToListAsync(cancellation);
        successor = Input.SuccessorId is { } id ? await Db.Agencies.FindAsync([id], cancellation) : null;
        return await base.LookUpAsync(cancellation);
    }

    protected override IReadOnlyList<ConflictRow> Compare(AgencyInput theirs) => InputComparison.Of(
        Input, theirs, Words, new Dictionary<string, IEnumerable<SelectListItem>> { [nameof(Input.Kind)] = AgencyKinds.Choices(Words), [nameof(Input.SuccessorId)] = Successors });

    protected override IActionResult Afterwards() => RedirectToPage("Show", new { Id });
}
