using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>The measures of a sheet, with a drawing of it; also taken out of the list.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<LabelSheet, SheetInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Name", Words["There is a sheet of this name already. Choose another name."]);

    protected override SheetInput InputOf(LabelSheet record) => SheetInput.Of(record);

    protected override void Change(LabelSheet record) => record.Describe(Input.Name, Input.IsEnvelope, Input.ToGeometry());
}
