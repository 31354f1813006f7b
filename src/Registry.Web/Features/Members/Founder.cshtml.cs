using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members;

/// <summary>What the list of a founding committee asks of a person and nothing else does.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class FounderModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : PersonChangePage(db, reader, time, text)
{
    [BindProperty]
    public FounderInput Input { get; set; } = new();

    protected override void Show() => Input = new() { Hometown = Person.Hometown, Schooling = Person.Schooling, Qualification = Person.Qualification };

    protected override Task ChangeAsync(CancellationToken cancellation)
    {
        Person.Introduce(Input.Hometown, Input.Schooling, Input.Qualification);
        return Task.CompletedTask;
    }

    public sealed class FounderInput
    {
        [Display(Name = "Native place"), StringLength(Person.TextLength)]
        public string? Hometown { get; set; }

        [Display(Name = "General education"), StringLength(Person.SchoolingLength)]
        public string? Schooling { get; set; }

        [Display(Name = "Professional qualification"), StringLength(Person.TextLength)]
        public string? Qualification { get; set; }
    }
}
