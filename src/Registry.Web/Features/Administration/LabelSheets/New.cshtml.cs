using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>A sheet that the office buys is entered.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<LabelSheet, SheetInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is a sheet of this name already. Choose another name."]);

    protected override Task<LabelSheet> MakeAsync(CancellationToken cancellation) => Task.FromResult<LabelSheet>(new(Input.Name, Input.IsEnvelope, Input.ToGeometry()));
}
