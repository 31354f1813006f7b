using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Administration.Users;

/// <summary>A role over an association, as a form sends it.</summary>
public sealed class GrantInput
{
    [Display(Name = "May do"), Required]
    public Role? Role { get; set; }

    [Display(Name = "For"), Required]
    public int? AssociationId { get; set; }
}

/// <summary>What can be chosen in <see cref="GrantInput"/>.</summary>
public sealed class GrantChoices(IReadOnlyList<SelectListItem> roles, IReadOnlyList<SelectListItem> associations)
{
    public IReadOnlyList<SelectListItem> Roles { get; } = roles;

    public IReadOnlyList<SelectListItem> Associations { get; } = associations;

    public static async Task<GrantChoices> LoadAsync(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text, CancellationToken cancellation)
    {
        var associations = await db.Associations.VisibleTo(reader, Ability.Administer)
            .OrderBy(association => association.ParentId != null).ThenBy(association => association.SearchName)
            .Select(association => new { association.Id, Name = Masthead.IsVietnamese ? association.Name : association.NameEn })
            .ToListAsync(cancellation);
        return new(
            [.. Enum.GetValues<Role>().Select(role => new SelectListItem($"{text[role.ToString()]}: {text[$"Role.{role}"]}", role.ToString()))],
            [.. associations.Select(association => new SelectListItem(association.Name, $"{association.Id}"))]);
    }
}
