using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Web.Demo;

/// <summary>The five people of the demonstration, one for each role; their names are invented.</summary>
internal sealed class DemoAccounts(RegistryDbContext db, IPasswordHasher<RegistryUser> hasher)
{
    public const string Domain = "@demo.test";
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Address and name, in the order of the roles a visitor tries.</summary>
    public static IReadOnlyList<(string Address, string Name, Role Role)> People { get; } =
    [
        ("admin" + Domain, "Trần Minh Khoa", Role.Administrator),
        ("planner" + Domain, "Nguyễn Hồng Vân", Role.Planner),
        ("secretary" + Domain, "Lê Thị Mai Hương", Role.Secretary),
        ("approver" + Domain, "Võ Thành Lâm", Role.Approver),
        ("viewer" + Domain, "Hoàng Gia Bảo", Role.Viewer),
    ];

    /// <summary>A password that can be read out: four groups of four letters.</summary>
    public static string MakeUpPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <param name="union">Where all but the secretary work.</param>
    /// <param name="secretarys">The associations whose papers the secretary keeps; in the first of them she is at home.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<Role, RegistryUser>> AddAsync(Association union, IReadOnlyList<Association> secretarys, CancellationToken cancellation)
    {
        var users = People.ToDictionary(person => person.Role, person => UserOf(person.Address, person.Name));
        foreach (var (role, user) in users)
            user.Grants.AddRange((role == Role.Secretary ? secretarys : [union]).Select(association => new Grant { UserId = user.Id, AssociationId = association.Id, Role = role }));

        db.Users.AddRange(users.Values);
        await db.SaveChangesAsync(cancellation);
        return users;
    }

    /// <summary>Gives everyone the password of this start.</summary>
    public async Task SetPasswordAsync(string password, CancellationToken cancellation)
    {
        var users = await db.Users.Where(user => user.Email!.EndsWith(Domain)).ToListAsync(cancellation);
        if (users.Count == 0 || users.TrueForAll(user => IsPassword(user, password)))
            return;

        // hashing is slow on purpose; one hash serves five accounts whose password is printed anyway
        var hash = hasher.HashPassword(users[0], password);
        foreach (var user in users)
            (user.PasswordHash, user.SecurityStamp) = (hash, Guid.NewGuid().ToString("N"));

        await db.SaveChangesAsync(cancellation);
    }

    private bool IsPassword(RegistryUser user, string password) =>
        user.PasswordHash is { } hash && hasher.VerifyHashedPassword(user, hash, password) != PasswordVerificationResult.Failed;

    private static RegistryUser UserOf(string address, string name) => new()
    {
        // the address is the key too, so that every start on an empty database makes the same records
        Id = address,
        UserName = address,
        NormalizedUserName = address.ToUpperInvariant(),
        Email = address,
        NormalizedEmail = address.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        DisplayName = name,
        SecurityStamp = address,
    };
}
