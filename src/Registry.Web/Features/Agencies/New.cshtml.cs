using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Agencies;

/// <summary>Enters an agency; a name that stands already is refused beside its field.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<Agency, AgencyInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is an agency of this name already."]);

    protected override LocalizedString Done => Words["{0} was added.", Record!.Name];

    protected override Task<Agency> MakeAsync(CancellationToken cancellation)
    {
        var agency = new Agency(Input.Name, Input.Abbreviation, Input.Kind);
        agency.Last(Input.ValidFrom, Input.ValidTo, null);
        return Task.FromResult(agency);
    }

    protected override IActionResult Afterwards() => RedirectToPage("Show", new { Record!.Id });
}
