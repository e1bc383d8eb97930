/**
 * Who stands where: the involvements of all matters, and the one check that is made of them at intake, at a change of
 * the parties and at an assignment.
 */
@NamedInterface("conflict")
@NullMarked
package vn.tgpl.people.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
