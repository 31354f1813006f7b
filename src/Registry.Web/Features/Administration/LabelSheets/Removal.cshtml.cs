using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>Takes a sheet out of the list.</summary>
[Authorize(Policy = Policies.Administer)]
public sealed class RemovalModel(RegistryDbContext db, IStringLocalizer<Text> text) : RemovalPage<LabelSheet>(db, text);
