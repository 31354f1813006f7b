using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Reminders;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.Reminders;

/// <summary>Changes when people are reminded of one kind of thing.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RuleModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<ReminderRule, RuleInput>(db, text)
{
    protected override LocalizedString Done => Words["Saved. The next reminders follow it."];

    protected override RuleInput InputOf(ReminderRule record) => RuleInput.Of(record);

    protected override void Change(ReminderRule record) => Input.ApplyTo(record);

    protected override IActionResult Afterwards() => RedirectToPage("Rules");
}
